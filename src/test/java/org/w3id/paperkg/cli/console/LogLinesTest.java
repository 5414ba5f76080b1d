package org.w3id.paperkg.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.cli.ServedProcess;

/** Nobody who sends requests writes lines of his own into the log. */
class LogLinesTest {
    // ends of lines and colours of terminals
    private static final String FORGED =
            "abc%0d%0aFORGED%1b[31m%e2%80%a8FORGED%c2%85FORGED%0bFORGED";

    @TempDir static Path folder;

    private static String logged(Object thing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LogLines lines = new LogLines(out);
        if (thing instanceof Throwable thrown) {
            thrown.printStackTrace(lines);
        } else {
            lines.println(String.valueOf(thing));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachThingIsOneLine() {
        assertEquals("a\\u000D\\u000Ab 한\n", logged("a\r\nb 한"));
        assertEquals("\\u001B[31m\\u2028\\u0085\\u202E\n", logged("\u001B[31m\u2028\u0085\u202E"));
    }

    @Test
    void linesOfAStackTraceStayLines() {
        Exception thrown =
                new IllegalStateException("one\nFORGED", new RuntimeException("two\r\tat FORGED"));
        List<String> lines = logged(thrown).lines().toList();
        assertEquals("java.lang.IllegalStateException: one\\u000AFORGED", lines.get(0));
        assertTrue(lines.get(1).startsWith("\tat "), lines.get(1));
        assertTrue(lines.stream().noneMatch(line -> line.strip().startsWith("FORGED")));
        assertTrue(lines.stream().noneMatch(line -> line.strip().startsWith("at FORGED")));
    }

    @Test
    void noLineIsLong() {
        String line = logged("x".repeat(100_000));
        assertEquals("x".repeat(2_048) + "… (100,000 characters)\n", line);
    }

    @Test
    // only so that a hang ends
    @Timeout(120)
    void requestsForgeNoLines() throws Exception {
        TestStore.of(TestStore.SAMPLE.resolve("2024/02/12.md"), folder.resolve("store"));
        try (ServedProcess served =
                ServedProcess.start(folder, "--store", folder.resolve("store").toString())) {
            String server = served.asking("ASK {}").resolve("/").toString();
            for (String path :
                    List.of(
                            "sparql?query=ASK%7B%7D&timeout=" + FORGED,
                            "sparql?query=ASK%7B%7D&" + FORGED + "=1",
                            "sparql?query=SELECT(%3Chttp://x/%3E(1)AS%3Fx)%7B%7D%23" + FORGED,
                            "sparql?query=SELECT(STRLANG('a','" + FORGED + "')AS%3Fx)%7B%7D",
                            "sparql?query=SELECT(xsd:date('" + FORGED + "')AS%3Fx)%7B%7D",
                            "data?graph=" + FORGED,
                            "data?" + FORGED,
                            "queries/" + FORGED,
                            "paper/" + FORGED,
                            FORGED)) {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(server + path.replace("[", "%5b")))
                                .header("User-Agent", "abc \t FORGED")
                                .build();
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
            }
            served.stop();
            String log = served.err();
            assertTrue(log.contains("abc\\u000D\\u000AFORGED\\u001B[31m"), log);
            assertTrue(log.lines().noneMatch(line -> line.strip().startsWith("FORGED")), log);
            assertTrue(log.chars().allMatch(c -> c == '\n' || c == '\t' || c >= ' '), log);
            assertTrue(!log.matches("(?s).*[\u0085\u2028\u2029].*"), log);
        }
    }
}
