package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;

/** What is small on the way is not large where it is read. */
// only so that a hang ends
@Timeout(60)
class RequestLimitsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int UNPACKED = 200_000_000;

    private static SampleServer oneDay;

    @BeforeAll
    static void start() throws IOException {
        oneDay = SampleServer.ofOneDay();
    }

    @AfterAll
    static void stop() {
        oneDay.close();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("ASK{}".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < UNPACKED / blanks.length; i++) {
                out.write(blanks);
            }
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "/sparql, gzip, application/sparql-query",
        "/sparql, x-gzip, application/x-www-form-urlencoded",
        "/sparql, deflate, application/sparql-query",
        "/sparql, br, application/sparql-query",
        "/sparql, GZIP, application/sparql-query",
        "/sparql, 'identity, gzip', application/sparql-query",
        "/queries/stats/overview, gzip, application/x-www-form-urlencoded",
        "/data, gzip, text/turtle",
        "/nowhere, gzip, text/plain"
    })
    void unpacksNothing(String path, String coding, String type) throws IOException {
        String head =
                "POST %s HTTP/1.1\r\nContent-Type: %s\r\nContent-Encoding: %s\r\n"
                        .formatted(path, type, coding);
        String answer = raw(head, bomb());
        assertTrue(answer.startsWith("HTTP/1.1 415 "), answer);
        assertTrue(answer.contains("\r\nAccept-Encoding: identity\r\n"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("coding"), answer);
    }

    @Test
    void takesABodyThatSaysThatItIsNotPacked() throws IOException {
        String head =
                "POST /sparql HTTP/1.1\r\nContent-Type: application/sparql-query\r\n"
                        + "Content-Encoding: identity\r\n";
        String answer = raw(head, "ASK {}".getBytes(StandardCharsets.UTF_8));
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }

    static Stream<String> manyFields() {
        return Stream.of(
                "a=1&".repeat(170_000),
                "&".repeat(900_000),
                "a&".repeat(1_000) + "query=ASK{}",
                IntStream.range(0, 60_000)
                        .mapToObj(i -> "k" + i + "=1")
                        .collect(Collectors.joining("&")),
                // strings whose hashes are equal
                IntStream.range(0, 1 << 13)
                        .mapToObj(RequestLimitsTest::colliding)
                        .collect(Collectors.joining("&")));
    }

    private static String colliding(int number) {
        return IntStream.range(0, 13)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining("", "", "=1"));
    }

    @ParameterizedTest
    @MethodSource("manyFields")
    void refusesFormsOfManyFields(String fields) {
        HttpResponse<String> answer = oneDay.http().post("sparql", FORM, fields);
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("1,000 parameters"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sparql?query=ASK%7B%7D",
                "data?default",
                "queries/author/papers?author=x",
                "search?q=x",
                "author/nobody?page=1",
                ""
            })
    void refusesAddressesOfManyParameters(String path) {
        String many = path + (path.contains("?") ? "&" : "?") + "a&".repeat(20_000);
        HttpResponse<String> answer = oneDay.http().get(many);
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("1,000 parameters"), answer.body());
    }

    @Test
    void takesAFormWithALongQueryAndSomeFields() {
        String fields =
                "a=1&".repeat(900) + "query=" + Http.encode("ASK {} #" + "&".repeat(99_999));
        assertEquals(200, oneDay.http().post("sparql", FORM, fields).statusCode());
        String key = "k".repeat(9_000) + "=1&query=" + Http.encode("ASK {}");
        assertEquals(200, oneDay.http().post("sparql", FORM, key).statusCode());
    }

    @Test
    void refusesPartsOfManyTypes() {
        String parts =
                "--x\r\nContent-Disposition: form-data; name=\"query\"\r\n\r\nASK{}\r\n--x--";
        HttpResponse<String> answer =
                oneDay.http().post("sparql", "multipart/form-data; boundary=x", parts);
        assertEquals(415, answer.statusCode(), answer.body());
    }

    private static String raw(String head, byte[] body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", oneDay.server().uri().getPort())) {
            String rest =
                    "Host: localhost\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
                            .formatted(body.length);
            try {
                socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().write(body);
            } catch (IOException e) {
                // the server may answer and close before it has read all
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
