package org.w3id.paperkg.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a command reads and writes, in UTF-8 whatever the locale: results to one stream, all else
 * to the other.
 */
public final class Terminal {
    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;

    private final InputStream in;
    private final ResultStream results;
    private final PrintStream out;
    private final PrintStream err;
    private final OptionalInt width;
    private final boolean watched;

    private Terminal(
            InputStream in,
            OutputStream out,
            OutputStream err,
            OptionalInt width,
            boolean watched) {
        this.in = in;
        this.results = new ResultStream(out);
        this.out =
                new PrintStream(
                        new BufferedOutputStream(results, 1 << 16), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.width = width;
        this.watched = watched;
    }

    /** The terminal or the pipes of this process. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(1) ? OptionalInt.of(columns()) : OptionalInt.empty(),
                isTerminal(2));
    }

    /** For input and output that nobody looks at meanwhile. */
    public static Terminal ofStreams(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, out, err, OptionalInt.empty(), false);
    }

    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (!Files.isSymbolicLink(link)) {
            return System.console() != null;
        }
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.matches("/dev/(tty|console).*");
        } catch (IOException unknown) {
            return false;
        }
    }

    private static int columns() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("\\d{1,4}")
                ? Math.max(NARROWEST, Integer.parseInt(columns))
                : USUAL_WIDTH;
    }

    public InputStream in() {
        return in;
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /** How many columns fit, when somebody looks at the results. */
    public OptionalInt width() {
        return width;
    }

    /** Whether somebody looks at what is no result. */
    boolean watched() {
        return watched;
    }

    public void print(TextTable table) {
        print(table.lines(width));
    }

    public void print(List<String> lines) {
        lines.forEach(out::println);
    }

    /** Tells the user something that is no result, after the results so far. */
    public void say(String line) {
        out.flush();
        err.println(line);
    }

    /** Writes out what waits; tells why results could not be written, if so. */
    public Optional<IOException> flush() {
        out.flush();
        err.flush();
        return results.failure();
    }
}
