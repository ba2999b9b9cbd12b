package vn.caitien.query.home;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.school.SchoolView;
import vn.caitien.query.school.Schools;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.SignedInUser;

/** The first screen: where do we stand, what is mine, what waits, what is late. */
@Page
class HomePageController {
    private static final int PER_PAGE = 20;

    private final Schools schools;
    private final Permissions permissions;
    private final Desks desks;
    private final SignedInUser user;

    HomePageController(Schools schools, Permissions permissions, Desks desks, SignedInUser user) {
        this.schools = schools;
        this.permissions = permissions;
        this.desks = desks;
        this.user = user;
    }

    @GetMapping("/")
    String home(@RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
        String subject = user.subject();
        List<SchoolView> all = schools.of(subject);
        List<SchoolView> readable =
                all.stream().filter(s -> Desks.may(s.roles(), Operation.READ_SCHOOL)).toList();
        // An officer's schools are a table; the schools one works in are desks.
        List<SchoolView> own = readable.stream().filter(HomePageController::worksIn).toList();
        List<SchoolView> below = readable.stream().filter(s -> !worksIn(s)).toList();
        int pages = Math.max(1, (below.size() + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.clamp(page, 1, pages);
        model.addAttribute("own", own.stream().map(s -> desks.of(s, subject)).toList());
        model.addAttribute(
                "below",
                below.stream()
                        .skip((long) (shown - 1) * PER_PAGE)
                        .limit(PER_PAGE)
                        .map(s -> desks.of(s, subject))
                        .toList());
        model.addAttribute("belowTotal", below.size());
        model.addAttribute("number", shown);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "administered",
                all.stream()
                        .filter(s -> s.roles().contains(Role.PLATFORM_ADMINISTRATOR))
                        .limit(200)
                        .toList());
        model.addAttribute("administers", permissions.administers(subject));
        model.addAttribute("officer", !permissions.ownAuthorities(subject).isEmpty());
        model.addAttribute("subject", subject);
        return "home/home";
    }

    private static boolean worksIn(SchoolView school) {
        return school.roles().stream()
                .anyMatch(r -> r != Role.AUTHORITY_OFFICER && r != Role.PLATFORM_ADMINISTRATOR);
    }
}
