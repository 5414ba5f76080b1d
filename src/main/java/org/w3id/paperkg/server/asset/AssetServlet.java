package org.w3id.paperkg.server.asset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;

/** Sends the files of {@link Asset}. */
public final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI();
        Asset asset = Asset.at(path).orElseThrow(() -> gone(path));
        byte[] bytes = asset.bytes();
        response.setContentType(asset.mediaType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static ProblemException gone(String path) {
        return new ProblemException(
                HttpServletResponse.SC_NOT_FOUND,
                ProblemType.NO_SUCH_FILE,
                "there is no file '%s' for pages; a page that names it is of another version: load the page again"
                        .formatted(path));
    }
}
