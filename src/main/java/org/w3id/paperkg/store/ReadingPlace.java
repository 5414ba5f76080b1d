package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.paperkg.store.disk.StorageFault;
import org.w3id.paperkg.store.disk.StoreException;

/**
 * Where a process makes the folder through which it reads a generation.
 *
 * @param views to make it in; empty for the store itself or, where that cannot be written, the
 *     folder for temporary files
 * @param told what a user should know of it, as a sentence
 */
public record ReadingPlace(Optional<Path> views, Consumer<String> told) {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingPlace.class);

    /** For programs that nobody looks at. */
    static final ReadingPlace USUAL = new ReadingPlace(Optional.empty(), LOG::info);

    /** A new folder, where it can be made. */
    ViewFolder folder(Path storeViews) throws IOException {
        if (views.isEmpty()) {
            try {
                return ViewFolder.in(storeViews);
            } catch (FileSystemException cannotBeWritten) {
                return among(Path.of(System.getProperty("java.io.tmpdir")));
            }
        }
        return among(views.get());
    }

    private static ViewFolder among(Path things) throws StoreException {
        try {
            return ViewFolder.among(things);
        } catch (IOException e) {
            throw new StoreException(
                    "no folder for reading can be made in %s (%s); name another after --views"
                            .formatted(things, StorageFault.reason(e)),
                    e);
        }
    }
}
