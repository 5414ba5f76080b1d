package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.paperkg.store.disk.Durable;

/**
 * A folder that one process has for itself until it closes it or dies; then the next that makes one
 * beside it sweeps it away.
 */
final class ViewFolder implements AutoCloseable {
    /**
     * A process may not lock a file twice, and closing its second channel would free the first
     * one's lock.
     */
    private static final Set<String> OPEN_HERE = ConcurrentHashMap.newKeySet();

    // between a folder's making and its lock nobody may sweep it
    private static final Duration YOUNG = Duration.ofSeconds(2);
    private static final String PREFIX = "paperkg-view-";

    private final Path path;
    private final FileChannel lock;

    private ViewFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** A new folder, empty as yet, below one that holds nothing else. */
    static ViewFolder in(Path views) throws IOException {
        Files.createDirectories(views);
        removeAbandoned(views);
        return create(views);
    }

    /** A new folder, empty as yet, below one that holds other things of other people, too. */
    static ViewFolder among(Path things) throws IOException {
        Files.createDirectories(things);
        ViewFolder folder = create(things);
        // anybody may lay anything there under such a name
        UserPrincipal user = owner(folder.path);
        for (Path other : folders(things, PREFIX + "*")) {
            if (owner(other).equals(user)) {
                removeIfAbandoned(other);
            }
        }
        return folder;
    }

    private static ViewFolder create(Path parent) throws IOException {
        String process = PREFIX + ProcessHandle.current().pid() + "-";
        Path path = Files.createTempDirectory(parent, process);
        OPEN_HERE.add(path.getFileName().toString());
        return new ViewFolder(path, locked(path));
    }

    private static FileChannel locked(Path path) throws IOException {
        try {
            FileChannel channel = lockFile(path);
            channel.lock();
            return channel;
        } catch (IOException e) {
            OPEN_HERE.remove(path.getFileName().toString());
            Durable.delete(path);
            throw e;
        }
    }

    private static FileChannel lockFile(Path folder) throws IOException {
        return FileChannel.open(
                folder.resolve("view.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        Durable.delete(path);
        OPEN_HERE.remove(path.getFileName().toString());
    }

    /** Removes folders of processes that ended without closing them: those whose lock is free. */
    static void removeAbandoned(Path views) throws IOException {
        for (Path folder : folders(views, "*")) {
            removeIfAbandoned(folder);
        }
    }

    private static List<Path> folders(Path parent, String names) throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(parent)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, names)) {
                found.forEach(folders::add);
            }
        }
        return folders;
    }

    private static void removeIfAbandoned(Path folder) throws IOException {
        if (!OPEN_HERE.contains(folder.getFileName().toString()) && abandoned(folder)) {
            Durable.delete(folder);
        }
    }

    private static boolean abandoned(Path folder) throws IOException {
        try {
            Instant made = Files.getLastModifiedTime(folder).toInstant();
            if (made.isAfter(Instant.now().minus(YOUNG))) {
                return false;
            }
            try (FileChannel channel = lockFile(folder)) {
                return channel.tryLock() != null;
            }
        } catch (NoSuchFileException | AccessDeniedException notOurs) {
            return false;
        }
    }

    private static UserPrincipal owner(Path path) throws IOException {
        return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS);
    }
}
