package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import org.apache.jena.shared.JenaException;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.store.StoreException;

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
        assertTrue(failure.sentence().contains("'/store/lock' (access denied)"));
    }

    @Test
    void aFullDiskIsSaid() {
        var full = new FileSystemException("/store/x", null, "No space left on device");
        assertTrue(Failure.of(full).sentence().contains("No space left on device"));
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
