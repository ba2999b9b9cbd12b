package vn.caitien.command.membership;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** An identity provider in memory that can be away. */
public final class UnsteadyAccounts
        implements Accounts, ApplicationContextInitializer<GenericApplicationContext> {

    private final Set<String> members = ConcurrentHashMap.newKeySet();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    /** Puts itself in the place of Keycloak. */
    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(
                "unsteadyAccounts",
                Accounts.class,
                () -> this,
                definition -> definition.setPrimary(true));
    }

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    public boolean isMember(String subject, String place) {
        return members.contains(member(subject, place));
    }

    @Override
    public void join(String subject, String place) {
        refuseIfAway();
        members.add(member(subject, place));
    }

    @Override
    public void leave(String subject, String place) {
        refuseIfAway();
        members.remove(member(subject, place));
    }

    public boolean isClosed(String subject) {
        return closed.contains(subject);
    }

    @Override
    public void close(String subject) {
        refuseIfAway();
        closed.add(subject);
    }

    private void refuseIfAway() {
        if (away) {
            throw new IllegalStateException("the identity provider does not answer");
        }
    }

    private static String member(String subject, String place) {
        return subject + " in " + place;
    }
}
