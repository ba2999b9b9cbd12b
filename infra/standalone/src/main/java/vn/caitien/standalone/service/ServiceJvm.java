package vn.caitien.standalone.service;

import java.nio.file.Path;
import java.util.List;

/**
 * How the JVM of a service is started.
 *
 * @param classPath the build that the service comes from
 * @param options what the JVM is told
 * @param console where it leaves what it says past its log
 */
public record ServiceJvm(String classPath, List<String> options, Path console) {

    /** From the build of this process. */
    public static ServiceJvm of(List<String> options, Path console) {
        return new ServiceJvm(System.getProperty("java.class.path"), options, console);
    }

    /** With as little memory as several on one machine should take, and a log of its own. */
    public static ServiceJvm small(String classPath, Path log, Path console) {
        return new ServiceJvm(
                classPath,
                List.of(
                        "-Xmx256m",
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dfile.encoding=UTF-8",
                        "-Daxoniq.update-checker.disabled=true",
                        "-Dlogging.config=classpath:logback-standalone.xml",
                        "-Dcaitien.log=" + log),
                console);
    }
}
