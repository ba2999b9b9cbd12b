package vn.caitien.command.permission;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.command.permission.GrantCommand.GrantRole;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * What people are called, beside the facts, which know only subject ids. The database keeps each
 * name under a key of the person's own.
 */
@Component
@ProcessingGroup("registers")
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody of whom something was known once: a name perhaps, or that it was erased. */
    public record Person(@Nullable String name, boolean erased) {}

    /** What is known of somebody, if anything is. */
    public Optional<Person> find(String subject) {
        return jdbc.sql("select name, erased from eventstore.people(array[?])")
                .param(subject)
                .query((row, number) -> new Person(row.getString("name"), row.getBoolean("erased")))
                .optional();
    }

    /**
     * A reason stays for ever; the name must not stay with it.
     *
     * @throws Rejected {@code reason-names-person} if the name is in the reason
     */
    public static void refuseNameIn(@Nullable String reason, @Nullable String name) {
        if (reason != null
                && name != null
                && reason.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
            throw new Rejected(ProblemCode.REASON_NAMES_PERSON);
        }
    }

    /** Whether somebody's personal data was erased, so that nothing may be added any more. */
    public boolean erased(String subject) {
        return find(subject).map(Person::erased).orElse(false);
    }

    /**
     * Remembers how the holder of a new role is called. A name that is known stays: whoever grants
     * a role in one school must not rename somebody in the trail of another.
     */
    @EventHandler
    void on(RoleGranted fact, @MetaDataValue(FactMetadata.COMMAND) String request) {
        // The fact does not say the name; it came with the command that is being done.
        String name =
                CurrentUnitOfWork.get().root().getMessage().getPayload() instanceof GrantRole asked
                        ? asked.displayName()
                        : null;
        if (name != null && !name.isBlank()) {
            name(fact.subject(), name, request, false);
        }
    }

    /** Calls somebody otherwise from now on; {@code request} is the command that said the name. */
    public void rename(String subject, String name, String request) {
        name(subject, name, request, true);
    }

    /** Destroys the key to somebody's name. */
    public void erase(String subject) {
        jdbc.sql("select eventstore.erase_person(?)").param(subject).query(row -> {});
    }

    private void name(String subject, String name, String request, boolean correct) {
        jdbc.sql("select eventstore.name_person(?, ?, ?, ?)")
                .params(subject, name, UUID.fromString(request), correct)
                .query(row -> {});
    }
}
