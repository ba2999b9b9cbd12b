package vn.caitien.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionTableTest {

    @Test
    void standsInTheReadmeAsItIsInForce() throws IOException {
        assertThat(Files.readString(Path.of("..", "README.md"))).contains(table());
    }

    /** The table as the README prints it: operations down, roles across. */
    private static String table() {
        String head =
                "| Operation | "
                        + Arrays.stream(Role.values())
                                .map(PermissionTableTest::words)
                                .collect(Collectors.joining(" | "))
                        + " |\n|---|"
                        + ":-:|".repeat(Role.values().length)
                        + "\n";
        return head
                + Arrays.stream(Operation.values())
                        .map(PermissionTableTest::row)
                        .collect(Collectors.joining("\n"));
    }

    private static String row(Operation operation) {
        return "| "
                + words(operation)
                + " | "
                + Arrays.stream(Role.values())
                        .map(role -> operation.permits(role) ? "●" : " ")
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
