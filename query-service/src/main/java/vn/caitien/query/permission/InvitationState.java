package vn.caitien.query.permission;

/** How far an invitation has come. */
public enum InvitationState {
    WAITING,
    JOINED,
    WITHDRAWN
}
