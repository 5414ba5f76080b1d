package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.server.SampleServer;

/** What is too large or too broken for a servlet is refused with a reason, too. */
class BrokenRequestsOverHttpTest {
    private static final int LARGER_THAN_ALLOWED = 1_100_000;
    private static final int LONGER_THAN_HEADERS = 70_000;

    private static SampleServer oneDay;

    @BeforeAll
    static void start() throws IOException {
        oneDay = SampleServer.ofOneDay();
    }

    @AfterAll
    static void stop() {
        oneDay.close();
    }

    @ParameterizedTest
    @CsvSource({"application/sparql-query", "application/x-www-form-urlencoded"})
    void refuseLargeBodies(String type) throws IOException {
        String body = "query=" + "#".repeat(LARGER_THAN_ALLOWED);
        String chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
        for (String framed :
                new String[] {
                    "Content-Length: " + body.length() + "\r\n\r\n" + body,
                    "Transfer-Encoding: chunked\r\n\r\n" + chunk
                }) {
            raw(413, "POST /sparql HTTP/1.1\r\nContent-Type: " + type + "\r\n", framed);
        }
    }

    @Test
    void explainWhatIsTooBrokenForAServlet() throws IOException {
        String large = "a".repeat(LONGER_THAN_HEADERS);
        raw(414, "GET /sparql?query=" + large + " HTTP/1.1\r\n", "\r\n");
        raw(431, "GET /sparql HTTP/1.1\r\nX-Large: " + large + "\r\n", "\r\n");
        raw(400, "GET /sparql?query=%zz HTTP/1.1\r\n", "\r\n");
        raw(400, "GET /queries/stats/overview?x=%zz HTTP/1.1\r\n", "\r\n");
        raw(400, "GET /%00/..%2f HTTP/1.1\r\n", "\r\n");
        raw(400, "NONSENSE\r\n", "\r\n");
    }

    private static void raw(int status, String start, String rest) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", oneDay.server().uri().getPort())) {
            String request = start + "Host: localhost\r\nConnection: close\r\n" + rest;
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // the server may answer and close before it has read all
            }
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
            ToldProblem.of(status, answer.substring(answer.indexOf("\r\n\r\n") + 4));
        }
    }
}
