package vn.caitien.query.framework;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.query.web.Page;

/** The editions of the law: where each comes from, how sure each part is, and its whole text. */
@Page
class FrameworkPageController {
    private final Frameworks frameworks;

    FrameworkPageController(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GetMapping("/bo-tieu-chuan")
    String all(Model model) {
        model.addAttribute("frameworks", frameworks.all());
        return "framework/all";
    }

    @GetMapping("/bo-tieu-chuan/{id}")
    String one(@PathVariable String id, Model model) {
        model.addAttribute("framework", frameworks.get(id));
        return "framework/one";
    }
}
