package org.w3id.paperkg.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.w3id.paperkg.cli.console.Terminal;

/** One run of the command, in this process, and what it printed. */
record CommandRun(int code, byte[] bytes, String err) {
    static CommandRun of(String... args) {
        return withInput("", args);
    }

    static CommandRun withInput(String stdin, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                Terminal.ofStreams(
                        new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), out, err);
        int code = PaperKg.run(terminal, args);
        return new CommandRun(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
