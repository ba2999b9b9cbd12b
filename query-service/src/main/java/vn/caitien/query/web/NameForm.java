package vn.caitien.query.web;

import vn.caitien.kernel.person.PersonApi;

/** Correcting what somebody is called, oneself or another. */
public final class NameForm {
    public static final String NAME = "name";

    private NameForm() {}

    /** What is asked for; only to be sent if the form has no problem. */
    public static PersonApi.NewName name(Form form) {
        FormReader read = new FormReader(form);
        return new PersonApi.NewName(read.required("name"), read.text("reason"));
    }
}
