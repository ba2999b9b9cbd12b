package vn.caitien.command.membership;

/**
 * The accounts at the identity provider, as far as belonging to a school or an authority goes. All
 * may be asked again for what is done already; all throw what the provider fails with.
 */
interface Accounts {

    /** Makes a person a member of a place's organisation, which is made if it is not there. */
    void join(String subject, String place);

    /** Takes a person out of a place's organisation and ends the person's sessions everywhere. */
    void leave(String subject, String place);

    /** Removes a person's account, with all that the provider knows of the person. */
    void close(String subject);
}
