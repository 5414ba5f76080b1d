package org.w3id.paperkg.cli.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.w3id.paperkg.query.answer.VisibleText;

/**
 * Where the libraries' log goes: each thing that is logged is one line, whatever a client wrote
 * into it, and no line is long. The lines of a stack trace are logged one by one.
 */
public final class LogLines extends PrintStream {
    private static final int LONGEST = 2_048;

    public LogLines(OutputStream out) {
        super(out, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(String line) {
        super.println(oneLine(line));
    }

    @Override
    public void println(Object line) {
        super.println(oneLine(String.valueOf(line)));
    }

    private static String oneLine(String text) {
        String indent = text.startsWith("\t") ? "\t" : "";
        String visible = VisibleText.of(text.substring(indent.length()));
        return indent
                + (visible.length() <= LONGEST
                        ? visible
                        : visible.substring(0, LONGEST)
                                + "… (%,d characters)".formatted(visible.length()));
    }
}
