package org.w3id.paperkg.store.disk;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the system refused to read or write files, which says nothing about what is in them. */
public enum StorageFault {
    DISK_FULL(
            "no space is left on the disk",
            "free some, and do it again",
            List.of("No space left on device", "not enough space")),
    QUOTA_USED(
            "your quota of the disk is used up",
            "delete what you do not need, and do it again",
            List.of("Disk quota exceeded")),
    FILE_TOO_LARGE(
            "a file may not grow as large as it must",
            "raise the limit (ulimit -f), or name a folder on a file system that takes larger files",
            List.of("File too large")),
    READ_ONLY(
            "the file system is read-only",
            "name a folder that can be written",
            List.of("Read-only file system")),
    DENIED(
            "access denied",
            "give this user the permission, or run the command as the user who has it",
            List.of("Permission denied", "Operation not permitted")),
    TOO_MANY_FILES(
            "too many files are open",
            "raise the limit (ulimit -n), and do it again",
            List.of("Too many open files")),
    // before a heap that is too small, whose exception looks alike
    TOO_MANY_MAPS(
            "no more of the files can be mapped into memory",
            "free some memory or address space (ulimit -v, sysctl vm.max_map_count), and do it"
                    + " again",
            List.of("Map failed", "Cannot allocate memory")),
    MEMORY_SHORT(
            "the memory does not suffice",
            "set PAPERKG_HEAP=4g, or start Java with -Xmx4g",
            List.of("Java heap space", "GC overhead limit exceeded")),
    // the JVM's words for SIGBUS: a mapped file has no block behind it
    UNREACHABLE(
            "a file could not be reached through memory, as when the disk is full or broken",
            "free some space, look at the system's log, and do it again",
            List.of("unsafe memory access operation")),
    BROKEN_DISK(
            "the disk cannot be read or written",
            "look at the system's log, and move the store to another disk",
            List.of("Input/output error"));

    private static final int DEEPEST_CAUSE = 20;

    private final String what;
    private final String advice;
    private final List<String> said;

    StorageFault(String what, String advice, List<String> said) {
        this.what = what;
        this.advice = advice;
        this.said = said;
    }

    /** The reason behind an exception; empty when the system refused nothing. */
    public static Optional<StorageFault> of(Throwable thrown) {
        List<Throwable> causes =
                Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                        .limit(DEEPEST_CAUSE)
                        .toList();
        return Stream.of(values())
                .filter(fault -> causes.stream().anyMatch(fault::explains))
                .findFirst();
    }

    private boolean explains(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return switch (this) {
            case READ_ONLY -> cause instanceof ReadOnlyFileSystemException || says(message);
            case DENIED -> cause instanceof AccessDeniedException || says(message);
            default -> says(message);
        };
    }

    /** Whether how much space is left matters. */
    boolean concernsSpace() {
        return this == DISK_FULL
                || this == FILE_TOO_LARGE
                || this == QUOTA_USED
                || this == UNREACHABLE;
    }

    private boolean says(String message) {
        return said.stream().anyMatch(message::contains);
    }

    /** What the matter is, then what to do. */
    public String sentence() {
        return what + "; " + advice;
    }

    /**
     * What the matter is with a store that could not be read, then what to do: only where nothing
     * else explains it are the files themselves suspect.
     */
    public static String advice(Throwable thrown) {
        return of(thrown)
                .map(StorageFault::sentence)
                .orElseGet(() -> "%s; build the store again".formatted(raw(thrown)));
    }

    /** What the matter is. */
    @Override
    public String toString() {
        return what;
    }

    /** In a few words, whatever the exception. */
    public static String reason(Throwable thrown) {
        return of(thrown).map(StorageFault::toString).orElseGet(() -> raw(thrown));
    }

    private static String raw(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        if (thrown instanceof NoSuchFileException file) {
            return file.getFile() + " is missing";
        }
        if (thrown instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return thrown.getMessage() == null ? name : name + ": " + thrown.getMessage();
    }
}
