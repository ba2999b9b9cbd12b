package vn.caitien.query.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.platform.LogFields;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.query.platform.AppliedCommands;

/** Sends a form's command and waits until the views show it. */
@Component
public class Writing {
    /** Flash attribute: the key of what to say on the page that follows. */
    public static final String SAID = "said";

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AppliedCommands applied;

    Writing(AppliedCommands applied) {
        this.applied = applied;
    }

    /** How it went. */
    public enum Outcome {
        /** Stored, and the views show it. */
        SHOWN,
        /** Stored; the views will show it soon. */
        UPDATING,
        /** Not stored; the form says why. */
        REFUSED;

        public boolean stored() {
            return this != REFUSED;
        }

        /** Lets the page that follows say that it is stored, and whether it shows it already. */
        public void tell(RedirectAttributes next) {
            next.addFlashAttribute(SAID, this == SHOWN ? "form.saved" : "form.updating");
        }
    }

    /** Sends what the form asks for, unless the form has problems already. */
    public Outcome send(String tenant, Form form, Supplier<Receipt> command) {
        return sent(
                tenant,
                form,
                command,
                it -> applied.await(tenant, it.command(), it.version(), PATIENCE));
    }

    /** Sends what is stored without a fact, so that there is no view to wait for. */
    public Outcome keep(String tenant, Form form, Supplier<Receipt> command) {
        return sent(tenant, form, command, it -> true);
    }

    private Outcome sent(
            String tenant, Form form, Supplier<Receipt> command, Predicate<Receipt> shown) {
        if (form.faulty()) {
            return refused();
        }
        Outcome outcome = tried(tenant, form, command, shown);
        LOG.info("a form's command: {}", outcome);
        return outcome;
    }

    private Outcome tried(
            String tenant, Form form, Supplier<Receipt> command, Predicate<Receipt> shown) {
        try {
            Receipt receipt = command.get();
            LogFields.put(tenant, receipt.command().toString());
            return shown.test(receipt) ? Outcome.SHOWN : Outcome.UPDATING;
        } catch (CommandRefused refusal) {
            form.refuse(refusal);
        } catch (ResourceAccessException unreachable) {
            form.unreachable();
        }
        return refused();
    }

    private static Outcome refused() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                && web.getResponse() instanceof HttpServletResponse response) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return Outcome.REFUSED;
    }
}
