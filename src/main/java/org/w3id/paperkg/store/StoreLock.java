package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.paperkg.store.disk.StoreException;

/**
 * Only one build at a time writes to a store; the system releases the lock of a process that dies.
 */
final class StoreLock implements AutoCloseable {
    // POSIX gives up a process's lock as soon as the process closes any channel to the file, so a
    // second build in this process must not even open it
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private StoreLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @throws StoreException at once when another build holds the lock; names its process
     */
    static StoreLock acquire(Path path) throws IOException {
        Path file = path.toAbsolutePath().normalize();
        if (!HELD_HERE.add(file)) {
            throw held(file, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return lock(file);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    private static StoreLock lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw held(file, holder(file));
        }
        channel.truncate(0);
        String own = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(own.getBytes(StandardCharsets.US_ASCII)), 0);
        return new StoreLock(file, channel, lock);
    }

    private static StoreException held(Path file, String process) {
        return new StoreException(
                "another build is writing to %s (process %s); wait for it to end"
                        .formatted(file.getParent(), process));
    }

    private static String holder(Path file) throws IOException {
        String pid = Files.readString(file).strip();
        return pid.isEmpty() ? "unknown" : pid;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
