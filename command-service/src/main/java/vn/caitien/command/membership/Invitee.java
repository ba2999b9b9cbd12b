package vn.caitien.command.membership;

import java.util.Locale;

/** Whom an invitation is for. Neither goes into a fact, nor into a log. */
record Invitee(String email, String name) {

    Invitee {
        // Two ways to write an address are one account.
        email = email.toLowerCase(Locale.ROOT);
        name = name.strip();
    }

    @Override
    public String toString() {
        return "somebody invited";
    }
}
