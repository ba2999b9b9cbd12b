package vn.caitien.kernel.platform;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service does not start because of its secrets; names properties, never values. */
public final class SecretsRefused extends RuntimeException {

    SecretsRefused(List<String> missing, List<String> guessed) {
        super(
                Stream.concat(
                                missing.stream().map(property -> property + " is missing"),
                                guessed.stream()
                                        .map(
                                                property ->
                                                        property
                                                                + " has a value that anybody could"
                                                                + " guess"))
                        .collect(
                                Collectors.joining(
                                        ", ",
                                        "The service does not start with these secrets: ",
                                        ".")));
    }
}
