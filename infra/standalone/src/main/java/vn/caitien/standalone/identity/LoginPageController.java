package vn.caitien.standalone.identity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the page on which one picks the demo user to be. */
@Controller
class LoginPageController {
    private final DemoUsers users;

    LoginPageController(DemoUsers users) {
        this.users = users;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("places", users.byPlace());
        return "login";
    }
}
