package org.w3id.paperkg.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.JenaException;
import org.w3id.paperkg.curation.CurationFault;
import org.w3id.paperkg.query.BadParameterException;
import org.w3id.paperkg.query.QueryFileException;
import org.w3id.paperkg.server.CannotServeException;
import org.w3id.paperkg.store.disk.StorageFault;
import org.w3id.paperkg.store.disk.StoreException;
import org.w3id.paperkg.store.guard.NotOfferedException;

/** What the user is told of an exception, and how the program ends: the one place that knows. */
public record Failure(ExitCode code, String sentence) {
    public static Failure of(Throwable thrown) {
        if (thrown instanceof CommandFailure failure) {
            return told(failure.code(), failure.getMessage());
        }
        if (thrown instanceof BadParameterException || thrown instanceof QueryFileException) {
            return told(ExitCode.USAGE, thrown.getMessage());
        }
        if (thrown instanceof NotOfferedException || thrown instanceof CurationFault) {
            return told(ExitCode.USAGE, thrown.getMessage());
        }
        if (thrown instanceof InvalidPathException path) {
            return told(
                    ExitCode.USAGE,
                    "'%s' cannot be a path here (%s); check it, and that the locale is UTF-8"
                            .formatted(path.getInput(), path.getReason()));
        }
        return ofStoreOrServer(thrown);
    }

    private static Failure ofStoreOrServer(Throwable thrown) {
        if (thrown instanceof CannotServeException) {
            return told(ExitCode.CANNOT_SERVE, thrown.getMessage());
        }
        Optional<Throwable> store =
                causes(thrown).filter(StoreException.class::isInstance).findFirst();
        if (store.isPresent()) {
            return told(ExitCode.NO_STORE, store.get().getMessage());
        }
        Optional<Throwable> file = causes(thrown).filter(IOException.class::isInstance).findFirst();
        if (file.isPresent()) {
            return told(ExitCode.NO_STORE, ofFile((IOException) file.get()));
        }
        return ofData(thrown);
    }

    private static Failure ofData(Throwable thrown) {
        Optional<StorageFault> fault = StorageFault.of(thrown);
        if (fault.isPresent()) {
            boolean memory = fault.get() == StorageFault.MEMORY_SHORT;
            return told(
                    memory ? ExitCode.INTERNAL_ERROR : ExitCode.NO_STORE,
                    "the command cannot go on, because " + fault.get().sentence());
        }
        if (thrown instanceof QueryException) {
            return told(
                    ExitCode.USAGE, "the query cannot be answered (%s)".formatted(reason(thrown)));
        }
        if (thrown instanceof JenaException
                || thrown instanceof RuntimeIOException
                || thrown instanceof UncheckedIOException) {
            return told(
                    ExitCode.NO_STORE,
                    "the store cannot be read (%s); build it again with 'paperkg build'"
                            .formatted(reason(thrown)));
        }
        return told(
                ExitCode.INTERNAL_ERROR,
                "internal error (%s); please report it with what 'paperkg --debug …' prints when you run the command again"
                        .formatted(reason(thrown)));
    }

    private static Failure told(ExitCode code, String sentence) {
        return new Failure(code, sentence);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
    }

    /** A sentence about a file that cannot be read or written. */
    public static String ofFile(IOException thrown) {
        String what =
                thrown instanceof FileSystemException file && file.getFile() != null
                        ? "'" + file.getFile() + "'"
                        : "a file";
        return "cannot read or write %s: %s".formatted(what, fileReason(thrown));
    }

    private static String fileReason(IOException thrown) {
        if (thrown instanceof NoSuchFileException) {
            return "there is no such file or folder; check the path";
        }
        boolean said = thrown instanceof FileSystemException file && file.getReason() != null;
        return StorageFault.of(thrown)
                .map(StorageFault::sentence)
                .orElseGet(
                        () ->
                                (said ? ((FileSystemException) thrown).getReason() : reason(thrown))
                                        + "; check the path, its permissions and the free space");
    }

    private static String reason(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        return thrown.getMessage() == null
                ? name
                : name + ": " + thrown.getMessage().split("\\R", 2)[0];
    }
}
