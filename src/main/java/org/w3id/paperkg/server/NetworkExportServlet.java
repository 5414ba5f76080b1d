package org.w3id.paperkg.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.export.NetworkChoice;
import org.w3id.paperkg.network.export.NetworkFormat;
import org.w3id.paperkg.query.BadParameterException;
import org.w3id.paperkg.store.Generation;

/** Answers {@code /network/export} with a file for network tools, sent while it is written. */
final class NetworkExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient NetworkReading.Shelf readings;

    NetworkExportServlet(NetworkReading.Shelf readings) {
        this.readings = readings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // pages of other sites may draw the network
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "Content-Disposition");
        try {
            ExportParameters parameters = new ExportParameters(request.getParameterMap());
            NetworkFormat format = parameters.format();
            Generation generation = LeaseFilter.generation(request);
            NetworkReading reading = readings.of(generation);
            NetworkChoice choice = parameters.choice(generation, reading);
            send(choice.of(reading.graph()), choice.fileName(), format, response);
        } catch (BadParameterException e) {
            Problems.send(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "Wrong parameter",
                    e.getMessage(),
                    List.of());
        } catch (ExportParameters.NotFoundException e) {
            Problems.send(
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    "Not found",
                    e.getMessage(),
                    e.suggestions());
        }
    }

    private static void send(
            Subnetwork network, String name, NetworkFormat format, HttpServletResponse response)
            throws IOException {
        if (network.members().isEmpty()) {
            Problems.send(
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    "Nobody there",
                    "nobody is left in that part of the network; choose a wider topic or an earlier day",
                    List.of());
            return;
        }
        String type = format.mediaType();
        response.setContentType(type.startsWith("text/") ? type + ";charset=utf-8" : type);
        response.setHeader("Content-Disposition", attachment(name + format.ending()));
        format.write(network, name, response.getOutputStream());
    }

    // RFC 6266 appendix D: a name in ASCII for old clients, the real one beside it
    private static String attachment(String fileName) {
        String ascii = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        String plain = "attachment; filename=\"" + ascii + "\"";
        return ascii.equals(fileName)
                ? plain
                : plain
                        + "; filename*=UTF-8''"
                        + URLEncoder.encode(fileName, StandardCharsets.UTF_8);
    }
}
