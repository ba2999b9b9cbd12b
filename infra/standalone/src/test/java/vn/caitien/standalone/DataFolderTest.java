package vn.caitien.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir Path place;

    @Test
    void belongsToOneRunningProductAtATime() {
        try (DataFolder first = DataFolder.take(place)) {
            assertThat(first.secrets().getParent()).isEqualTo(place);
            assertThatThrownBy(() -> DataFolder.take(place)).isInstanceOf(StartRefused.class);
        }
        DataFolder.take(place).close();
    }

    @Test
    void drawsSecretsOnceAndKeepsThemFromOtherUsers() throws Exception {
        Path file = place.resolve("secrets.properties");

        Secrets drawn = Secrets.readOrCreate(file);

        assertThat(Secrets.readOrCreate(file)).isEqualTo(drawn);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(drawn.roles().web()).hasSize(32).isNotEqualTo(drawn.roles().owner());
    }

    @Test
    void drawsOtherSecretsForAnotherFolder() {
        assertThat(Secrets.readOrCreate(place.resolve("one")))
                .isNotEqualTo(Secrets.readOrCreate(place.resolve("two")));
    }
}
