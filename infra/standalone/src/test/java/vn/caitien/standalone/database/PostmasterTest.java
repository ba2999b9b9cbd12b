package vn.caitien.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {
    @TempDir Path directory;

    @Test
    void findsNoServerWhereNoneEverRan() {
        assertThat(Postmaster.runningOn(directory)).isEmpty();
    }

    @Test
    void takesNoOtherProgramForTheServer() throws Exception {
        name(ProcessHandle.current().pid());

        assertThat(Postmaster.namedBy(directory)).isPresent();
        assertThat(Postmaster.runningOn(directory)).isEmpty();
    }

    @Test
    void survivesAFileThatWasCutOff() throws Exception {
        Files.writeString(Postmaster.pidFile(directory), "");

        assertThat(Postmaster.runningOn(directory)).isEmpty();
    }

    @Test
    void removesTheFileOfAServerThatIsGone() throws Exception {
        name(ProcessHandle.current().pid());

        new StalePidFile(directory, Duration.ofSeconds(1)).clear();

        assertThat(Postmaster.pidFile(directory)).doesNotExist();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private void name(long pid) throws Exception {
        Files.writeString(Postmaster.pidFile(directory), pid + "\n" + directory + "\n");
    }
}
