package org.w3id.paperkg.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.shared.JenaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.store.disk.StoreException;

class FailureTest {
    @Test
    void anUnknownExceptionIsAnInternalErrorThatNamesDebug() {
        Failure failure = Failure.of(new IllegalStateException("odd"));
        assertEquals(ExitCode.INTERNAL_ERROR, failure.code());
        assertTrue(failure.sentence().contains("IllegalStateException: odd"), failure.sentence());
        assertTrue(failure.sentence().contains("--debug"), failure.sentence());
    }

    @Test
    void aStoreSaysItselfWhatIsWrong() {
        Failure failure = Failure.of(new StoreException("the manifest x is broken"));
        assertEquals(new Failure(ExitCode.NO_STORE, "the manifest x is broken"), failure);
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Failure failure =
                Failure.of(new UncheckedIOException(new AccessDeniedException("/store/lock")));
        assertEquals(ExitCode.NO_STORE, failure.code());
        assertTrue(failure.sentence().contains("'/store/lock': access denied; give this user"));
    }

    @Test
    void aFullDiskIsSaid() {
        var full = new FileSystemException("/store/x", null, "No space left on device");
        assertEquals(
                "cannot read or write '/store/x': no space is left on the disk; free some, and do"
                        + " it again",
                Failure.of(full).sentence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No space left on device | no space is left on the disk",
                "Disk quota exceeded | your quota of the disk is used up",
                "Read-only file system | the file system is read-only",
                "Permission denied | access denied",
                "Too many open files | ulimit -n",
                "Map failed | vm.max_map_count",
                "File too large | ulimit -f",
                "Input/output error | the system's log"
            })
    void whatTheSystemRefusesIsNoReasonToBuildAgain(String reason, String said) {
        // as TDB2 and Lucene wrap it
        IOException refused = new FileNotFoundException("/store/x (" + reason + ")");
        for (Throwable thrown :
                List.of(
                        refused,
                        new UncheckedIOException(refused),
                        new RuntimeIOException(refused),
                        new JenaException(new RuntimeIOException(refused)))) {
            Failure failure = Failure.of(thrown);
            assertEquals(ExitCode.NO_STORE, failure.code());
            assertTrue(failure.sentence().contains(said), failure.sentence());
            assertFalse(failure.sentence().contains("again with"), failure.sentence());
        }
    }

    @Test
    void memoryThatEndsInAnotherThreadIsSaidAsMemory() {
        Failure failure =
                Failure.of(new CompletionException(new OutOfMemoryError("Java heap space")));
        assertEquals(ExitCode.INTERNAL_ERROR, failure.code());
        assertTrue(failure.sentence().contains("PAPERKG_HEAP"), failure.sentence());
    }

    @Test
    void aQueryThatCannotBeAnsweredIsNoFaultOfTheStore() {
        Failure failure = Failure.of(new QueryExecException("no such function"));
        assertEquals(ExitCode.USAGE, failure.code());
        assertTrue(failure.sentence().contains("no such function"), failure.sentence());
    }

    @Test
    void damagedDataAreAMatterOfTheStore() {
        assertEquals(ExitCode.NO_STORE, Failure.of(new JenaException("bad block")).code());
    }

    @Test
    void aNameThatCannotBeAPathIsAMatterOfUsage() {
        assertEquals(ExitCode.USAGE, Failure.of(new InvalidPathException("a\0b", "Nul")).code());
    }
}
