package vn.caitien.command.authority;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityPlacedUnder;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityRegistered;
import vn.caitien.kernel.platform.ProblemCode;

class AuthorityTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final RegisterAuthority REGISTER =
            new RegisterAuthority("phong-vhxh", "Phòng VH-XH", "so-gddt", DAY);

    @Test
    void isRegisteredBelowItsParent() {
        Scene.of(Authority.class)
                .in("authority/phong-vhxh")
                .when(REGISTER)
                .records(
                        new AuthorityRegistered("phong-vhxh", "Phòng VH-XH"),
                        new AuthorityPlacedUnder("so-gddt", DAY));
    }

    @Test
    void refusesAnIdThatIsTaken() {
        Scene.of(Authority.class)
                .in("authority/phong-vhxh")
                .then(new AuthorityRegistered("phong-vhxh", "Phòng VH-XH"))
                .when(REGISTER)
                .refuses(ProblemCode.ALREADY_EXISTS);
    }
}
