package org.w3id.paperkg.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arXiv identifier without version: {@code 2402.06619}, or of before April 2007 {@code
 * cs/0112017}, where the class of a subject is left out as arXiv does ({@code math.GT/0309136} is
 * {@code math/0309136}). All versions of a paper are one paper.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv identifiers</a>
 */
public record ArxivId(String value) implements Comparable<ArxivId> {
    /** What the addresses of arXiv's pages on papers begin with; the identifier follows. */
    public static final String PAGES = "https://arxiv.org/abs/";

    private static final String YEAR_AND_MONTH = "\\d{2}(?:0[1-9]|1[0-2])";
    private static final String NEW = YEAR_AND_MONTH + "\\.\\d{4,5}";
    private static final String ARCHIVE = "[a-z]{2,8}(?:-[a-z]{2,4})?";
    private static final String OLD_NUMBER = YEAR_AND_MONTH + "\\d{3}";
    // groups: a new identifier, or archive and number of an old one
    private static final String ID =
            "(?:(%s)|(%s)(?:\\.[a-z]{2})?/(%s))".formatted(NEW, ARCHIVE, OLD_NUMBER);
    private static final String VERSION = "(?:v\\d+)?";
    // what may follow the identifier in an address
    private static final String REST = VERSION + "(?:\\.pdf)?/?(?:[?#].*)?";
    private static final String SITE =
            "(?:https?://)?(?:"
                    + "(?:[a-z0-9-]{1,63}\\.)?arxiv\\.org/(?:abs|pdf|html|ps|format|src|e-print)"
                    + "|(?:www\\.)?(?:huggingface\\.co|hf\\.co)/papers"
                    + "|(?:www\\.)?alphaxiv\\.org/(?:[a-z]{2}/)?(?:abs|pdf|overview|html|resources)"
                    + "|(?:www\\.)?ar5iv\\.org(?:/(?:abs|html|pdf))?"
                    + "|ar5iv\\.labs\\.arxiv\\.org/(?:abs|html|pdf)"
                    + "|(?:www\\.)?arxiv-vanity\\.com/papers"
                    + ")/(?:arxiv:)?";
    private static final String DOI =
            "(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi:\\s?)10\\.48550/arxiv\\.";
    private static final String PLACE = "(?:" + SITE + "|" + DOI + ")";

    private static final Pattern PLAIN = Pattern.compile(NEW + "|" + ARCHIVE + "/" + OLD_NUMBER);
    private static final Pattern VERSIONED = anyCase(ID + VERSION);
    private static final Pattern PAGE = anyCase(PLACE + ID + REST);
    private static final Pattern ADDRESS = anyCase("(?:" + PLACE + "|arxiv:\\s?)" + ID + REST);
    private static final Pattern PATH = anyCase("(?:arxiv:\\s?)?" + ID + VERSION + "(?:\\.pdf)?/?");
    private static final Pattern IN_TEXT =
            anyCase("(?<![\\w/.])(?:" + PLACE + "|arxiv\\s?:\\s?)" + ID + "(?!\\d)");

    /**
     * @throws IllegalArgumentException when the value has another shape
     */
    public ArxivId {
        if (!valid(value)) {
            throw new IllegalArgumentException("not an arXiv id: '" + value + "'");
        }
    }

    private static Pattern anyCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a text has the shape of an identifier, without a version. */
    public static boolean valid(String value) {
        return PLAIN.matcher(value).matches();
    }

    /** The paper of an identifier with a version or without: {@code 2402.06619v2}. */
    public static Optional<ArxivId> ofVersion(String typed) {
        return whole(VERSIONED, typed);
    }

    /**
     * The paper that a page is about: at arXiv and its mirrors, Hugging Face, alphaXiv, ar5iv, or
     * by its DOI; the scheme may be missing.
     */
    public static Optional<ArxivId> ofPage(String url) {
        return whole(PAGE, url);
    }

    /** The paper that is meant by such a page, or by {@code arXiv:2402.06619}. */
    public static Optional<ArxivId> ofAddress(String typed) {
        return whole(ADDRESS, typed);
    }

    /** The paper in what follows {@code arxiv.org/abs/} or {@code pdf/}. */
    public static Optional<ArxivId> ofPath(String typed) {
        return whole(PATH, typed);
    }

    /** The first paper whose page or whose {@code arXiv:} a running text names. */
    public static Optional<ArxivId> firstIn(String text) {
        Matcher found = IN_TEXT.matcher(text);
        return found.find() ? Optional.of(of(found)) : Optional.empty();
    }

    private static Optional<ArxivId> whole(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.matches() ? Optional.of(of(found)) : Optional.empty();
    }

    private static ArxivId of(Matcher found) {
        return new ArxivId(
                found.group(1) == null
                        ? found.group(2).toLowerCase(Locale.ROOT) + "/" + found.group(3)
                        : found.group(1));
    }

    /** Whether it is of before April 2007: {@code cs/0112017}. */
    public boolean old() {
        return value.indexOf('/') > 0;
    }

    @Override
    public int compareTo(ArxivId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
