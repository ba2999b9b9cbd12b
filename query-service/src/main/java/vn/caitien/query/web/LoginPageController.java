package vn.caitien.query.web;

import org.springframework.web.bind.annotation.GetMapping;

/** What to do when the identity provider did not let somebody in. */
@Page
class LoginPageController {

    @GetMapping(PageSecurity.LOGIN_FAILED)
    String failed() {
        return "login-failed";
    }
}
