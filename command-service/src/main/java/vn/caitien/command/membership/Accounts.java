package vn.caitien.command.membership;

/**
 * The accounts at the identity provider, as far as belonging to a school or an authority goes. All
 * may be asked again for what is done already; all throw what the provider fails with.
 */
interface Accounts {

    /** Says what a place is called with its organisation, which is made if it is not there. */
    void name(String place, String name);

    /**
     * Finds the account of an address, or makes one, and makes it a member of a place's
     * organisation. A new account gets a letter by which its owner sets a password; the letter is
     * written again as long as that has not been done.
     *
     * @return the subject of the account
     */
    String invite(Invitee whom, String place);

    /**
     * Writes to somebody whose account is older than the invitation that they belong to a place
     * now; who has just had the letter of a new account gets no other.
     */
    void welcome(String subject, String place);

    /** Makes a person a member of a place's organisation, which is made if it is not there. */
    void join(String subject, String place);

    /** Takes a person out of a place's organisation and ends the person's sessions everywhere. */
    void leave(String subject, String place);

    /** Removes a person's account, with all that the provider knows of the person. */
    void close(String subject);
}
