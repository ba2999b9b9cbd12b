package vn.caitien.standalone.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.authority.AuthorityApi;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.permission.RoleApi;
import vn.caitien.standalone.identity.DemoUser;
import vn.caitien.standalone.identity.DemoUsers;

/**
 * The bodies above the demo schools and who works for them, as {@code authorities.json} has them.
 */
record Supervision(String about, List<Body> authorities, Officers officers) {

    record Body(
            String id,
            String name,
            @Nullable String parent,
            LocalDate effectiveOn,
            LocalDateTime recordedAt) {}

    record Officers(
            String user, List<String> authorities, LocalDate from, LocalDateTime recordedAt) {}

    List<Step> steps(DemoUsers users) {
        List<Step> steps = new ArrayList<>();
        for (Body body : authorities) {
            AuthorityApi.Registration registration =
                    new AuthorityApi.Registration(
                            body.id(), body.name(), body.parent(), body.effectiveOn());
            steps.add(
                    new Names("authority/" + body.id())
                            .step(
                                    body.recordedAt(),
                                    "quantri",
                                    "registration",
                                    contracts -> contracts.authorities().register(registration)));
        }
        DemoUser officer = users.named(officers.user()).orElseThrow();
        RoleApi.Grant grant =
                new RoleApi.Grant(
                        officer.subject(),
                        officer.title(),
                        Role.AUTHORITY_OFFICER,
                        officers.from(),
                        null);
        for (String authority : officers.authorities()) {
            steps.add(
                    new Names("authority/" + authority)
                            .step(
                                    officers.recordedAt(),
                                    "quantri",
                                    "role/" + officers.user(),
                                    contracts ->
                                            contracts.roles().grantInAuthority(authority, grant)));
        }
        return steps;
    }
}
