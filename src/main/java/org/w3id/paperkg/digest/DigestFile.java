package org.w3id.paperkg.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What one file yielded.
 *
 * @param path with {@code /} between folders, relative to the collection
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param dialect the shapes in which papers were found; empty when there were none
 * @param listings in the order of the file
 * @param problems in the order of the lines
 */
public record DigestFile(
        String path,
        String sha256,
        String dialect,
        List<Listing> listings,
        List<Problem> problems,
        LineCount lines) {
    public DigestFile {
        listings = List.copyOf(listings);
        problems = List.copyOf(problems);
    }

    /** What tells a file's bytes from others: 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /**
     * The account of a file's lines: each line that is not blank is either in a record or named by
     * a problem.
     *
     * @param accepted lines whose content is in the records
     * @param reported lines that a problem names as left out
     */
    public record LineCount(int nonBlank, int accepted, int reported) {
        public static final LineCount ZERO = new LineCount(0, 0, 0);

        /** Whether no line went missing. */
        public boolean complete() {
            return accepted + reported == nonBlank;
        }

        public LineCount plus(LineCount other) {
            return new LineCount(
                    nonBlank + other.nonBlank,
                    accepted + other.accepted,
                    reported + other.reported);
        }
    }
}
