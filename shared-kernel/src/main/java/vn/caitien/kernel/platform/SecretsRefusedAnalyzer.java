package vn.caitien.kernel.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says the refusal as one sentence with a way out, in the place of a stack trace. */
final class SecretsRefusedAnalyzer extends AbstractFailureAnalyzer<SecretsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SecretsRefused refused) {
        return new FailureAnalysis(
                String.valueOf(refused.getMessage()),
                "Draw a value for each, for example with `openssl rand -base64 24`, and give it to"
                        + " the service and to its counterpart.",
                refused);
    }
}
