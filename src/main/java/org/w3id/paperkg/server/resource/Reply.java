package org.w3id.paperkg.server.resource;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An answer that is complete and only has to be sent, after the transaction it was read in. */
interface Reply {
    void to(HttpServletResponse response) throws IOException;
}
