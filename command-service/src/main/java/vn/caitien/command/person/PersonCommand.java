package vn.caitien.command.person;

import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;

/**
 * What can be asked about a person. What is done in a school or for the platform stands in its
 * trail, so a person has a stream in each place, and one of their own.
 */
sealed interface PersonCommand extends Command {

    String subject();

    /** The tenant in which it is asked. */
    String place();

    @Override
    default String target() {
        return streamOf(subject(), place());
    }

    @Override
    default String id() {
        return subject();
    }

    @Override
    default ProblemCode unknown() {
        return ProblemCode.PERSON_UNKNOWN;
    }

    static String streamOf(String subject, String place) {
        String own = FactMetadata.tenantOf(subject);
        return place.equals(own) ? own : own + "/" + place;
    }

    /** Call a person otherwise. */
    record CorrectName(
            String subject,
            String place,
            @Nullable String before,
            String name,
            @Nullable String reason)
            implements PersonCommand {}

    /** Hand a person a copy of what is kept about them. */
    record ExportPerson(String subject, String export) implements PersonCommand {

        @Override
        public String place() {
            return FactMetadata.tenantOf(subject);
        }

        @Override
        public String id() {
            return export;
        }
    }

    /** Let nobody know any more what a person was called. */
    record ErasePerson(String subject, @Nullable String reason) implements PersonCommand {

        @Override
        public String place() {
            return FactMetadata.PLATFORM_TENANT;
        }
    }
}
