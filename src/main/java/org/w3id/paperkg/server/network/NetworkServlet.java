package org.w3id.paperkg.server.network;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.network.export.TooLargeException;
import org.w3id.paperkg.server.http.CanonicalAddress;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.page.PageReader;

/**
 * A route below {@code /network}. Pages of any origin may read the answers; they hold what the
 * published graph holds.
 */
abstract class NetworkServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Set<String> parameters;

    /**
     * @param parameters that the route takes besides those of the selection
     */
    NetworkServlet(Set<String> parameters) {
        this.parameters = Set.copyOf(parameters);
    }

    /** What is sent once all parameters are read. */
    interface Reply {
        void to(HttpServletResponse response) throws IOException;
    }

    /**
     * Answers a request whose parameters have known names.
     *
     * @throws BadNetworkRequestException for values that mean nothing
     * @throws TooLargeException for more than a client can use
     */
    abstract Reply answer(NetworkParameters given, PageReader reader);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        try {
            NetworkParameters given = new NetworkParameters(request, parameters);
            Reply reply = answer(given, PageReader.of(request));
            CanonicalAddress.tell(request, response, given.taken());
            reply.to(response);
        } catch (BadNetworkRequestException e) {
            throw new ProblemException(
                    HttpServletResponse.SC_BAD_REQUEST,
                    ProblemType.WRONG_PARAMETER,
                    e.getMessage(),
                    e.suggestions());
        } catch (TooLargeException e) {
            throw new ProblemException(
                    HttpServletResponse.SC_BAD_REQUEST,
                    ProblemType.TOO_LARGE,
                    "%s; ask for less with depth=1, minPapers=2, topic=, since= or maxTeamSize="
                            .formatted(e.getMessage()));
        }
    }

    static Reply html(String page) {
        return response -> PageReader.send(response, page);
    }

    static Reply json(JsonObject json) {
        byte[] body = (json + "\n").getBytes(StandardCharsets.UTF_8);
        return response -> {
            response.setContentType("application/json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        };
    }
}
