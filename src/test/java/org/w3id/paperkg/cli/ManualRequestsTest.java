package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Store;

/** Each curl line of the manual is answered, and as the manual shows. */
class ManualRequestsTest {
    private static final String SERVER = "http://localhost:3330/";
    private static final Pattern INLINE = Pattern.compile("`(curl [^`]+)`");

    @TempDir static Path folder;

    @RegisterExtension
    static final ServerExtension served =
            ServerExtension.on(
                    folder ->
                            new Store(
                                    Path.of(Digests.sampleStore(folder)), DatasetConfig.bundled()));

    private static HttpClient client;

    @BeforeAll
    static void begin() throws IOException {
        client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        Files.writeString(
                folder.resolve("question.rq"),
                new ManualPage(Path.of("docs/sparql.md")).block("sparql"));
    }

    static Stream<String> lines() throws IOException {
        return ManualPage.all().stream()
                .flatMap(
                        page ->
                                Stream.concat(
                                        page.commands("curl").stream(),
                                        INLINE.matcher(page.text())
                                                .results()
                                                .map(inline -> inline.group(1))))
                .filter(line -> line.contains(SERVER))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachIsAnswered(String line) throws Exception {
        HttpResponse<String> answer = ask(line);
        assertEquals(200, answer.statusCode(), line + ": " + answer.body());
    }

    static Stream<ManualPage.Transcript> answers() throws IOException {
        return ManualPage.all().stream()
                .flatMap(page -> page.transcripts().stream())
                .filter(shown -> shown.command().startsWith("curl "));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void eachAnswerIsTheOneShown(ManualPage.Transcript shown) throws Exception {
        String answer = ask(shown.command()).body();
        assertTrue(shown.agreesWith(answer), () -> shown + " answers\n" + answer);
    }

    /** What curl would ask, of the options that the manual has. */
    private static HttpResponse<String> ask(String line) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        Iterator<String> words = ShellWords.of(line.substring("curl".length())).iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (word.startsWith(SERVER)) {
                request.uri(served.uri().resolve(URI.create(word.substring(SERVER.length() - 1))));
            } else if (word.equals("-H")) {
                String[] header = words.next().split(": ", 2);
                request.header(header[0], header[1]);
            } else if (word.equals("--data-urlencode")) {
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(field(words.next())));
            } else {
                assertTrue(List.of("-L", "-O", "-OJ").contains(word), "unknown to this: " + word);
            }
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A field as {@code name=value}, or as {@code name@file}. */
    private static String field(String typed) throws IOException {
        String[] inLine = typed.split("=", 2);
        String[] inFile = typed.split("@", 2);
        boolean file = inFile[0].length() < inLine[0].length();
        String name = file ? inFile[0] : inLine[0];
        String value = file ? Files.readString(folder.resolve(inFile[1])) : inLine[1];
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
