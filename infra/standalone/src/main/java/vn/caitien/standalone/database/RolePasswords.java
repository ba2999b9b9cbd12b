package vn.caitien.standalone.database;

/** The passwords of the four database roles of {@code roles.sql}. */
public record RolePasswords(String owner, String command, String projector, String web) {
    @Override
    public String toString() {
        return "RolePasswords[hidden]";
    }
}
