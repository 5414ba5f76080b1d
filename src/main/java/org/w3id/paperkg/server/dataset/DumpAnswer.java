package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A dump, or its checksum, in one of the forms that clients get. */
interface DumpAnswer {
    /** Opens the file before anything is sent, so that one which is gone can be told. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
