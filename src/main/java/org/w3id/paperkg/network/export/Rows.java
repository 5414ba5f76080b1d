package org.w3id.paperkg.network.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A table in the making; closing it leaves the stream below open.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Rows implements AutoCloseable {
    private final Writer text;
    private final CSVFormat format;

    Rows(OutputStream out, char separator) {
        this.text =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }

    void write(List<String> cells) throws IOException {
        format.printRecord(text, cells.toArray());
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }
}
