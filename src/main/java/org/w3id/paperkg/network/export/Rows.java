package org.w3id.paperkg.network.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table in the making; closing it leaves the stream below open.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Rows implements AutoCloseable {
    private static final String LINE_END = "\r\n";

    private final Writer text;
    private final char separator;

    Rows(OutputStream out, char separator) {
        this.text =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.separator = separator;
    }

    void write(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.write(separator);
            }
            text.write(quoted(cells.get(i)));
        }
        text.write(LINE_END);
    }

    private String quoted(String cell) {
        boolean plain =
                cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }
}
