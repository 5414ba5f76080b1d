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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Where a command reads and writes, in UTF-8 whatever the locale: results to one stream, all else
 * to the other.
 */
public final class Terminal {
    /** Rows of a list that one takes in at once. */
    public static final int SCREEN = 50;

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;

    private final InputStream in;
    private final ResultStream results;
    private final PrintStream out;
    private final PrintStream err;
    private final OptionalInt width;
    private final boolean coloured;
    private final boolean watched;

    private Terminal(
            InputStream in, OutputStream out, OutputStream err, Screen screen, boolean watched) {
        this.in = in;
        this.results = new ResultStream(out);
        this.out =
                new PrintStream(
                        new BufferedOutputStream(results, 1 << 16), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.width = screen.width();
        this.coloured = screen.coloured();
        this.watched = watched;
    }

    /**
     * What results are looked at on.
     *
     * @param width in columns; empty when nobody looks
     * @param coloured whether it understands SGR (ECMA-48, section 8.3.117)
     */
    private record Screen(OptionalInt width, boolean coloured) {
        static final Screen NONE = new Screen(OptionalInt.empty(), false);

        /** See <a href="https://no-color.org">no-color.org</a>. */
        static Screen ofProcess(Map<String, String> environment) {
            String kind = environment.getOrDefault("TERM", "dumb");
            boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
            return new Screen(
                    OptionalInt.of(columns(environment.getOrDefault("COLUMNS", ""))),
                    wanted && !kind.equals("dumb"));
        }

        private static int columns(String columns) {
            return columns.matches("\\d{1,4}")
                    ? Math.max(NARROWEST, Integer.parseInt(columns))
                    : USUAL_WIDTH;
        }
    }

    /** The terminal or the pipes of this process. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(1) ? Screen.ofProcess(System.getenv()) : Screen.NONE,
                isTerminal(2));
    }

    /** For input and output that nobody looks at meanwhile. */
    public static Terminal ofStreams(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, out, err, Screen.NONE, false);
    }

    /**
     * For results that somebody looks at.
     *
     * @param environment of the process, such as {@code TERM}, {@code COLUMNS} and {@code NO_COLOR}
     */
    public static Terminal ofScreen(
            OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Terminal(
                InputStream.nullInputStream(), out, err, Screen.ofProcess(environment), false);
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

    /** Whether results may be set off by colour and weight. */
    public boolean coloured() {
        return coloured;
    }

    /** A heading, or a name that the eye looks for. */
    public String strong(String text) {
        return styled(Style.bold, text);
    }

    private String styled(Style style, String text) {
        // a style's own end is another beginning to some terminals
        return coloured ? style.on() + text + Style.reset.on() : text;
    }

    public void print(TextTable table) {
        List<String> lines = table.lines(width);
        out.println(strong(lines.get(0)));
        out.println(styled(Style.faint, lines.get(1)));
        print(lines.subList(2, lines.size()));
    }

    /**
     * Shows a list as far as somebody takes it in who looks at it, and says how many more there
     * are; all of it to whoever does not look.
     *
     * @param most rows to look at
     */
    public void print(TextTable table, int most) {
        int more = table.rows().size() - most;
        if (width.isEmpty() || more <= 0) {
            print(table);
            return;
        }
        print(table.first(most));
        say("… %,d more; '| less' shows all".formatted(more));
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
