package org.w3id.paperkg.server.asset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The icon of the site: the one that pages name, and the one that browsers ask for unasked. */
public final class IconServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> MEDIA_TYPES =
            Map.of("/favicon.svg", "image/svg+xml", "/favicon.ico", "image/x-icon");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getServletPath();
        response.setContentType(MEDIA_TYPES.get(path));
        response.getOutputStream().write(read(path.substring(1)));
    }

    private static byte[] read(String name) {
        try (InputStream icon = IconServlet.class.getResourceAsStream(name)) {
            return icon.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the icon '" + name + "'", e);
        }
    }
}
