package vn.caitien.kernel.person;

import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.StoredAs;

/** Facts about what was done with a person's data. None of them says a name, old or new. */
public sealed interface PersonEvent {

    String subject();

    /** A person is called otherwise on the screen from now on; the name stands apart. */
    @StoredAs("person.name-corrected")
    record PersonNameCorrected(String subject, @Nullable String reason) implements PersonEvent {}

    /** A person was given everything the product keeps about them. */
    @StoredAs("person.data-exported")
    record PersonalDataExported(String subject, String export) implements PersonEvent {}

    /** The key to a person's name was destroyed; what the person did stays, without a name. */
    @StoredAs("person.erased")
    record PersonErased(String subject, String reason) implements PersonEvent {}
}
