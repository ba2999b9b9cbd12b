package vn.caitien.standalone.demo;

import java.util.UUID;
import vn.caitien.standalone.identity.DemoUser;
import vn.caitien.standalone.identity.DemoUsers;

/** Who and what the illustration's short names mean in one school. */
record Cast(Names names, DemoUsers users) {

    String school() {
        return names.place();
    }

    /** The id of the action that is in this row of a plan, {@code 2021-2022/7}. */
    String action(String row) {
        return names.action(row).toString();
    }

    UUID key(String row) {
        return names.action(row);
    }

    /** The subject id of {@code giaovien} of this school. */
    String subject(String user) {
        return users.named(names.user(user)).map(DemoUser::subject).orElseThrow();
    }
}
