package org.w3id.paperkg.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static final String ESCAPE = "\u001B[";

    private static final TextTable LONG =
            new TextTable(
                    List.of("name"),
                    IntStream.rangeClosed(1, 53).mapToObj(i -> List.of("row-" + i)).toList());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String printed(Function<ByteArrayOutputStream, Terminal> made) {
        Terminal terminal = made.apply(out);
        terminal.print(LONG, Terminal.SCREEN);
        terminal.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private String screen(Map<String, String> environment) {
        return printed(results -> Terminal.ofScreen(results, err, environment));
    }

    @Test
    void setsHeadingsOffWhereTheTerminalCan() {
        String shown = screen(Map.of("TERM", "xterm-256color"));
        assertTrue(shown.startsWith(ESCAPE + "1mname"), shown);
        assertFalse(shown.contains(ESCAPE + "21m"), shown);
    }

    @Test
    void sendsNoColourToWhoWantsNone() {
        assertFalse(screen(Map.of("TERM", "xterm", "NO_COLOR", "1")).contains(ESCAPE));
        assertFalse(screen(Map.of("TERM", "dumb")).contains(ESCAPE));
        assertFalse(screen(Map.of()).contains(ESCAPE));
    }

    @Test
    void saysHowManyRowsALongListHasBeyondAScreen() {
        String shown = screen(Map.of());
        assertTrue(shown.contains("row-50"), shown);
        assertFalse(shown.contains("row-51"), shown);
        assertEquals("… 3 more; '| less' shows all\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void keepsNothingFromAPipe() {
        String piped =
                printed(results -> Terminal.ofStreams(InputStream.nullInputStream(), results, err));
        assertTrue(piped.endsWith("row-53\n"), piped);
        assertFalse(piped.contains(ESCAPE), piped);
        assertEquals(0, err.size());
    }
}
