package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "paperkg que, queries query",
        "paperkg coauthors --could, --could-work-with",
        "paperkg query author/pap, author/papers author/papers-by-coauthors",
        "paperkg export --for, --format"
    })
    void completesWhatBashAsksFor(String typed, String completed) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash to complete in");
        List<String> offered = offered(typed);
        for (String one : completed.split(" ")) {
            assertTrue(offered.contains(one), offered::toString);
        }
    }

    private List<String> offered(String typed) throws IOException, InterruptedException {
        CommandRun run = CommandRun.of("completion");
        assertEquals(0, run.code(), run.err());
        String ask =
                """

                COMP_WORDS=(%s)
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _complete_paperkg
                printf '%%s\\n' "${COMPREPLY[@]}"
                """
                        .formatted(typed);
        Path script = Files.writeString(folder.resolve("ask.sh"), run.out() + ask);
        Process bash =
                new ProcessBuilder("/bin/bash", script.toString())
                        .redirectErrorStream(true)
                        .start();
        String offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), offered);
        return offered.lines().toList();
    }
}
