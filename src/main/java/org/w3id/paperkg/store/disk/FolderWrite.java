package org.w3id.paperkg.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes below a folder; what the system refuses is told with the folder and the space there. */
public final class FolderWrite {
    private FolderWrite() {}

    /** Something that writes. */
    public interface Action<T> {
        public T run() throws IOException;
    }

    /**
     * @throws StoreException when the system refuses to write; other exceptions as they come
     */
    public static <T> T to(Path folder, Action<T> action) throws IOException {
        try {
            return action.run();
        } catch (StoreException e) {
            throw e;
        } catch (IOException | RuntimeException | InternalError e) {
            StorageFault fault = StorageFault.of(e).orElse(StorageFault.MEMORY_SHORT);
            if (fault == StorageFault.MEMORY_SHORT) {
                throw e;
            }
            throw new StoreException(
                    "cannot write to %s%s: %s"
                            .formatted(
                                    folder,
                                    fault.concernsSpace() ? free(folder) : "",
                                    fault.sentence()),
                    e);
        }
    }

    private static String free(Path folder) {
        try {
            long bytes = Files.getFileStore(folder).getUsableSpace();
            return String.format(Locale.ROOT, " (%.1f MB free)", bytes / 1e6);
        } catch (IOException unknown) {
            return "";
        }
    }
}
