package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code ./paperkg} with stand-ins for Java and Maven, which say how they were called. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("paperkg").toAbsolutePath();

    @TempDir private Path folder;
    private Path home;

    private record Ended(int code, String output) {}

    @BeforeEach
    void installInAFolderWithASpace() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh here");
        home = Files.createDirectories(folder.resolve("my project"));
        Files.copy(LAUNCHER, home.resolve("paperkg"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        script(
                "mvn",
                "echo mvn \"$@\" in \"$PWD\"; mkdir -p target; echo jar > target/paperkg.jar");
        java("17.0.15");
    }

    private void java(String version) throws IOException {
        script(
                "java",
                """
                case $1 in
                    -version) echo 'openjdk version "%s" 2025-04-15' >&2 ;;
                    -XX:Archive*) echo archive > "${1#*=}" ;;
                    *) for last; do printf '<%%s>' "$last"; done; echo ;;
                esac
                """
                        .formatted(version));
    }

    @Test
    void readsTheVersionWhereAJavaHasItInAFile() throws Exception {
        java("8");
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        assertEquals(0, run(home.resolve("paperkg")).code());
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"1.8.0_392\"\n");
        Ended old = run(home.resolve("paperkg"));
        assertEquals(1, old.code());
        assertTrue(old.output().contains("is Java 8, and 17 or newer is needed"), old.output());
    }

    private void script(String name, String body) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended run(Path launcher, String... args) throws Exception {
        return run(launcher, Map.of(), args);
    }

    private Ended run(Path launcher, Map<String, String> environment, String... args)
            throws Exception {
        String[] command = new String[args.length + 2];
        command[0] = "/bin/sh";
        command[1] = launcher.toString();
        System.arraycopy(args, 0, command, 2, args.length);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.directory(folder.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    @Test
    void buildsOnceAndPassesArgumentsOn() throws Exception {
        Ended first = run(home.resolve("paperkg"), "author", "Zoë  Çelik", "*");
        assertEquals(0, first.code(), first.output());
        assertTrue(first.output().contains("building the program"), first.output());
        assertTrue(first.output().contains("in " + home.toRealPath()), first.output());
        assertTrue(first.output().endsWith("<author><Zoë  Çelik><*>\n"), first.output());
        assertFalse(run(home.resolve("paperkg"), "info").output().contains("building"));
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        run(home.resolve("paperkg"), "info");
        Path query = Files.createDirectories(home.resolve("queries/a")).resolve("b.rq");
        Files.writeString(query, "ASK {}");
        Files.setLastModifiedTime(query, FileTime.fromMillis(System.currentTimeMillis() + 5000));
        assertTrue(run(home.resolve("paperkg"), "info").output().contains("building"));
    }

    @Test
    void worksThroughSymbolicLinks() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../my project/paperkg"));
        Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));
        Ended run = run(bin.resolve("second"), "info");
        assertTrue(
                run.output().contains("<-jar><" + home.toRealPath() + "/target/paperkg.jar><info>"),
                run.output());
    }

    @Test
    void refusesAJavaThatIsTooOld() throws Exception {
        java("1.8.0_392");
        Ended run = run(home.resolve("paperkg"), "info");
        assertEquals(1, run.code());
        assertTrue(run.output().contains("is Java 8, and 17 or newer is needed"), run.output());
        assertEquals(1, run.output().lines().count(), run.output());
    }

    @Test
    void takesHeapAndOptionsFromTheEnvironment() throws Exception {
        Map<String, String> environment =
                Map.of("PAPERKG_HEAP", "5g", "PAPERKG_JAVA_OPTS", "-Da=b -Dc=d");
        String output = run(home.resolve("paperkg"), environment, "info").output();
        assertTrue(output.contains("<-Xmx5g>"), output);
        assertTrue(output.contains("<-Da=b><-Dc=d><-jar>"), output);
    }

    @Test
    void runsWithoutAnArchiveWhenNoneCanBeMade() throws Exception {
        script(
                "java",
                "case $1 in -version) echo 'java version \"25\"' >&2 ;; -XX:A*) exit 1 ;; *) echo"
                        + " \"$@\" ;; esac");
        Ended run = run(home.resolve("paperkg"), "info");
        assertEquals(0, run.code(), run.output());
        assertFalse(run.output().contains("SharedArchiveFile"), run.output());
        assertTrue(run.output().endsWith("info\n"), run.output());
    }
}
