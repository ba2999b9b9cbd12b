package vn.caitien.command.membership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** An identity provider in memory that can be away, and so can the post. */
public final class UnsteadyAccounts
        implements Accounts, ApplicationContextInitializer<GenericApplicationContext> {

    private final Set<String> members = ConcurrentHashMap.newKeySet();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private final Map<String, String> subjects = new ConcurrentHashMap<>();
    private final Set<String> owned = ConcurrentHashMap.newKeySet();
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final AtomicInteger made = new AtomicInteger();
    private volatile boolean away;
    private volatile boolean postIsAway;

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
        postIsAway = false;
    }

    /** Accounts can be made, but no letter leaves. */
    public void losePost() {
        postIsAway = true;
    }

    /** How many accounts were made so far. */
    public int made() {
        return made.get();
    }

    /** How many letters were sent to an address. */
    public long lettersTo(String email) {
        return letters.stream().filter(email::equals).count();
    }

    /** The account of an address. */
    public Optional<String> subjectOf(String email) {
        return Optional.ofNullable(subjects.get(email));
    }

    /** Somebody has had an account for long. */
    public void hasAccount(String email, String subject) {
        subjects.put(email, subject);
        owned.add(subject);
    }

    @Override
    public String invite(Invitee whom, String place) {
        refuseIfAway();
        String subject =
                subjects.computeIfAbsent(
                        whom.email(), email -> "account-" + made.incrementAndGet() + "-" + place);
        members.add(member(subject, place));
        if (!owned.contains(subject)) {
            write(whom.email());
        }
        return subject;
    }

    @Override
    public void welcome(String subject, String place) {
        refuseIfAway();
        if (owned.contains(subject)) {
            subjects.forEach(
                    (email, owner) -> {
                        if (owner.equals(subject)) {
                            write(email);
                        }
                    });
        }
    }

    private void write(String email) {
        if (postIsAway) {
            throw new IllegalStateException("the post does not take letters");
        }
        letters.add(email);
    }

    /** What a place's organisation is called, if it has one. */
    public Optional<String> nameOf(String place) {
        return Optional.ofNullable(names.get(place));
    }

    @Override
    public void name(String place, String name) {
        refuseIfAway();
        names.put(place, name);
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
