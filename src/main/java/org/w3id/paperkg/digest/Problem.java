package org.w3id.paperkg.digest;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something in the input that was not understood or not taken over, said with its place.
 *
 * @param firstLine from 1; 0 when the file as a whole is meant
 * @param lastLine the last line concerned, equal to {@code firstLine} for a single line
 * @param message a sentence that says what is wrong, with the offending text in quotes, and what is
 *     expected
 */
public record Problem(String file, int firstLine, int lastLine, Code code, String message)
        implements Comparable<Problem> {
    private static final int LONGEST_QUOTE = 80;
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file)
                    .thenComparingInt(Problem::firstLine)
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::message);

    /** What kind of problem, for programs; printed in kebab case. */
    public enum Code {
        UNREADABLE_FILE(true),
        NOT_A_FILE(true),
        NO_DIGEST(true),
        /** Part of a file that is a digest and of none of its entries. */
        PASSED_OVER(true),
        FILE_TOO_LARGE(true),
        INVALID_UTF8(false),
        /** So many bytes that are no text that what was meant is lost. */
        DAMAGED_TEXT(false, true),
        /** Nobody can tell what the file's bytes mean. */
        UNKNOWN_ENCODING(true),
        OTHER_ENCODING(false),
        CONTROL_CHARACTER(false),
        DIGEST_WITHOUT_DATE(true),
        LISTING_WITHOUT_DIGEST(true),
        LISTING_WITHOUT_LINK(true),
        LISTING_WITHOUT_ARXIV_ID(true),
        LISTING_REPEATED(true),
        TEXT_BESIDE_DATE(false),
        /** A day is told without its year, which the papers' identifiers tell. */
        YEAR_OF_PAPERS(false),
        TEXT_BESIDE_LINK(false),
        /**
         * A heading that names several papers, so that nobody can tell whose the lines below are.
         */
        SEVERAL_PAPERS(true),
        PICTURE_TEXT(false),
        UNKNOWN_HEADING(true),
        UNKNOWN_LINE(true),
        FIELD_REPEATED(true),
        VOTES_NOT_A_NUMBER(true),
        AUTHORS_NOT_NAMES(true),
        /** What hangs on names or names nobody is not taken for a person. */
        NAMES_CLEANED(false),
        /** Names are read in one of several ways that are possible. */
        AUTHORS_GUESSED(false, true),
        /** Two names of one list are one person's, or may be. */
        NAME_IN_TWO_PARTS(false),
        POINT_WITHOUT_TEXT(true),
        /** In a file of decisions about topics or authors, which is input, too. */
        CURATION_MISTAKE(true),
        /** A decision about what the collection does not have. */
        CURATION_UNUSED(false);

        private final boolean rejects;
        private final boolean bends;

        Code(boolean rejects) {
            this(rejects, false);
        }

        Code(boolean rejects, boolean bends) {
            this.rejects = rejects;
            this.bends = bends;
        }

        /**
         * Whether the lines concerned are left out of the graph; otherwise they are in it, with a
         * remark.
         */
        public boolean rejects() {
            return rejects;
        }

        /**
         * Whether input is lost that should not be; what is no digest or no part of an entry is
         * merely passed over.
         */
        public boolean loses() {
            return rejects && this != NO_DIGEST && this != PASSED_OVER;
        }

        /** Whether input is lost, or may mean something else than what was read. */
        public boolean grave() {
            return loses() || bends;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The place in the form that editors and terminals make clickable. */
    public String place() {
        return firstLine == 0 ? file : file + ":" + firstLine;
    }

    /** A piece of the input for a message: in quotes, cut when long. */
    public static String quote(String text) {
        String line = text.strip();
        return "'"
                + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line)
                + "'";
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String upTo = lastLine > firstLine ? " (to line " + lastLine + ")" : "";
        return place() + ": " + code + " " + message + upTo;
    }
}
