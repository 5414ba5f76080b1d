package org.w3id.paperkg.server.network;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.export.NetworkFormat;

/**
 * A network as a file for other tools, sent while it is written.
 *
 * @param name of the file, without ending
 */
record NetworkFileReply(Subnetwork network, String name, NetworkFormat format)
        implements NetworkServlet.Reply {
    /** How many people are not in the file, when any are. */
    private static final String LEFT_OUT = "Left-Out";

    @Override
    public void to(HttpServletResponse response) throws IOException {
        String type = format.mediaType();
        response.setContentType(type.startsWith("text/") ? type + ";charset=utf-8" : type);
        response.setHeader("Access-Control-Expose-Headers", "Content-Disposition, " + LEFT_OUT);
        response.setHeader("Content-Disposition", attachment(name + format.ending()));
        if (network.leftOut() > 0) {
            response.setIntHeader(LEFT_OUT, network.leftOut());
        }
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
