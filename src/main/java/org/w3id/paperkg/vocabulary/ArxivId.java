package org.w3id.paperkg.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arXiv identifier in the form used since April 2007, without version: {@code 2402.06619}. All
 * versions of a paper are one paper.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv identifiers</a>
 */
public record ArxivId(String value) implements Comparable<ArxivId> {
    /** What the addresses of arXiv's pages on papers begin with; the identifier follows. */
    public static final String PAGES = "https://arxiv.org/abs/";

    private static final String ID = "\\d{4}\\.\\d{4,5}";
    private static final String VERSION = "(?:v\\d+)?";
    // what may follow the identifier in an address
    private static final String REST = VERSION + "(?:\\.pdf)?/?(?:[?#].*)?";
    private static final String SITE = "https?://(?:www\\.|export\\.)?";
    private static final String ARXIV = "arxiv\\.org/(?:abs|pdf|html)";

    private static final Pattern PLAIN = Pattern.compile(ID);
    private static final Pattern VERSIONED = Pattern.compile("(" + ID + ")" + VERSION);
    private static final Pattern PAGE = anyCase(SITE + ARXIV + "/(" + ID + ")" + REST);
    private static final Pattern ADDRESS =
            anyCase(
                    "(?:"
                            + (SITE + "(?:" + ARXIV + "|huggingface\\.co/papers)/")
                            + "|https?://(?:dx\\.)?doi\\.org/10\\.48550/arxiv\\."
                            + "|arxiv:\\s?)"
                            + ("(" + ID + ")" + REST));
    // before April 2007: math.GT/0309136
    private static final Pattern OF_ANY_AGE =
            anyCase(
                    ("(?:arxiv:)?(" + ID + "|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})")
                            + (VERSION + "(?:\\.pdf)?/?"));

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
        return first(VERSIONED, typed).map(ArxivId::new);
    }

    /** The paper that a page of arXiv is about. */
    public static Optional<ArxivId> ofPage(String url) {
        return first(PAGE, url).map(ArxivId::new);
    }

    /**
     * The paper that is meant by its page at arXiv or Hugging Face, its DOI, or {@code
     * arXiv:2402.06619}.
     */
    public static Optional<ArxivId> ofAddress(String typed) {
        return first(ADDRESS, typed).map(ArxivId::new);
    }

    /**
     * The identifier, without version, in what follows {@code arxiv.org/abs/} or {@code pdf/}. Also
     * those from before April 2007, which no {@code ArxivId} holds.
     */
    public static Optional<String> ofAnyAge(String typed) {
        return first(OF_ANY_AGE, typed);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
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
