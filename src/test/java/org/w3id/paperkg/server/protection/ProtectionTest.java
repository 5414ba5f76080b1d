package org.w3id.paperkg.server.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.ServerSettings;

/** Who has no password gets in nowhere, and is told how. */
class ProtectionTest {
    private static final String SECRET = "초록-Feder-7";

    @TempDir Path folder;

    private SampleServer serve(String... paths) throws IOException {
        Path users =
                Files.writeString(
                        folder.resolve("users"),
                        "ada: " + escaped() + "\nben: MD5:5f4dcc3b5aa765d61d8327deb882cf99\n");
        return SampleServer.ofOneDay(
                new ServerSettings("127.0.0.1", 0)
                        .protectedBy(new Protection(Optional.of(users), List.of(paths))));
    }

    // the file is one of Java's properties
    private static String escaped() {
        StringBuilder text = new StringBuilder();
        SECRET.chars()
                .forEach(
                        c ->
                                text.append(
                                        c < 128
                                                ? String.valueOf((char) c)
                                                : "\\u%04x".formatted(c)));
        return text.toString();
    }

    private static HttpResponse<String> ask(Http http, String path, String name, String word) {
        String both =
                Base64.getEncoder()
                        .encodeToString((name + ":" + word).getBytes(StandardCharsets.UTF_8));
        return http.ask("GET", path, "Authorization", "Basic " + both);
    }

    @Test
    void isAskedBeforeAnythingButHealth() throws IOException {
        try (SampleServer served = serve()) {
            Http http = served.http();
            for (String path :
                    List.of("", "sparql?query=ASK%7B%7D", "dumps/paperkg.nt.gz", "metrics", "x")) {
                HttpResponse<String> refused = http.get(path, "application/json");
                assertEquals(401, refused.statusCode(), path);
                String how = refused.headers().firstValue("WWW-Authenticate").orElse("");
                assertTrue(how.startsWith("Basic realm=\"PaperKG\""), how);
                assertTrue(refused.body().contains("\"status\""), refused.body());
                assertEquals(401, ask(http, path, "ada", "wrong").statusCode(), path);
                assertEquals(401, ask(http, path, "nobody", SECRET).statusCode(), path);
            }
            assertEquals(200, ask(http, "", "ada", SECRET).statusCode());
            assertEquals(200, ask(http, "sparql?query=ASK%7B%7D", "ben", "password").statusCode());
            assertEquals(200, http.get("health/live").statusCode());
            http.awaitReady();
            HttpResponse<String> meters = ask(http, "metrics", "ada", SECRET);
            assertFalse(meters.body().contains(SECRET));
            assertTrue(
                    meters.body().lines().anyMatch(line -> line.startsWith("paperkg_generation")));
        }
    }

    @Test
    void isAskedBelowThePathsThatAreNamed() throws IOException {
        try (SampleServer served = serve("/sparql", "/dumps/")) {
            Http http = served.http();
            assertEquals(200, http.get("").statusCode());
            assertEquals(200, http.get("paper/2402.06619", "text/html").statusCode());
            for (String path :
                    List.of("sparql", "sparql?query=ASK%7B%7D", "dumps/", "dumps/paperkg.nt.gz")) {
                assertEquals(401, http.get(path).statusCode(), path);
                assertEquals(200, ask(http, path, "ada", SECRET).statusCode(), path);
            }
            HttpResponse<String> preflight =
                    http.ask(
                            "OPTIONS",
                            "sparql",
                            "Origin",
                            "https://example.org",
                            "Access-Control-Request-Method",
                            "GET");
            assertEquals(204, preflight.statusCode());
        }
    }

    /** As they are written on the wire; a client of Java would tidy them up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%73parql?query=ASK%7B%7D",
                "//sparql?query=ASK%7B%7D",
                "/sparql;x?query=ASK%7B%7D",
                "/;x/sparql?query=ASK%7B%7D",
                "/x/../sparql?query=ASK%7B%7D",
                "/./sparql?query=ASK%7B%7D",
                "/sparql/?query=ASK%7B%7D",
                "/SPARQL?query=ASK%7B%7D",
                "/sparql%2f?query=ASK%7B%7D",
                "http://localhost/sparql?query=ASK%7B%7D",
                "/dumps//paperkg.nt.gz",
                "/dumps/%70aperkg.nt.gz",
                "/dumps;a/paperkg.nt.gz",
                "/x/%2e%2e/dumps/paperkg.nt.gz"
            })
    void noSpellingOfAProtectedPathLeadsIn(String spelling) throws IOException {
        try (SampleServer served = serve("/sparql", "/dumps");
                Socket socket = new Socket("localhost", served.server().uri().getPort())) {
            String request =
                    "GET " + spelling + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer =
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            assertTrue(answer.matches("HTTP/1.1 (400|401|404)"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nobody\n", "ada\n", "ada:\n"})
    void refusesAFileWithoutUsersOrPasswords(String text) throws IOException {
        Path users = Files.writeString(folder.resolve("empty"), text);
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Protection(Optional.of(users), List.of()))
                        .getMessage();
        assertTrue(message.contains("write a line 'name: password'"), message);
    }

    @Test
    void refusesPathsWithoutUsersOrSlash() throws IOException {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Protection(Optional.empty(), List.of("/sparql")));
        Path users = Files.writeString(folder.resolve("one"), "ada: x\n");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Protection(Optional.of(users), List.of("sparql")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Protection(Optional.of(folder.resolve("none")), List.of()));
    }
}
