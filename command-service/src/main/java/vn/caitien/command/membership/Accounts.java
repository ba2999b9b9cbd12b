package vn.caitien.command.membership;

/**
 * The accounts at the identity provider, as far as belonging to a school or an authority goes. Both
 * may be asked again for what is done already; both throw what the provider fails with.
 */
interface Accounts {

    /** Makes a person a member of a place's organisation, which is made if it is not there. */
    void join(String subject, String place);

    /** Takes a person out of a place's organisation and ends the person's sessions everywhere. */
    void leave(String subject, String place);
}
