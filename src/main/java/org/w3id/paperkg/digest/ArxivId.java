package org.w3id.paperkg.digest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arXiv identifier in the form used since April 2007, without version: {@code 2402.06619}.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv identifiers</a>
 */
public record ArxivId(String value) implements Comparable<ArxivId> {
    private static final Pattern SHAPE = Pattern.compile("\\d{4}\\.\\d{4,5}");
    private static final Pattern PAGE =
            Pattern.compile(
                    "https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/(\\d{4}\\.\\d{4,5})(?:v\\d+)?"
                        + "(?:\\.pdf)?/?(?:[?#].*)?",
                    Pattern.CASE_INSENSITIVE);

    /**
     * @throws IllegalArgumentException when the value has another shape
     */
    public ArxivId {
        if (!valid(value)) {
            throw new IllegalArgumentException("not an arXiv id: '" + value + "'");
        }
    }

    /** Whether a text has the shape of an identifier, without a version. */
    public static boolean valid(String value) {
        return SHAPE.matcher(value).matches();
    }

    /** The paper that an arXiv page is about; a version in the address is dropped. */
    static Optional<ArxivId> ofPage(String url) {
        Matcher page = PAGE.matcher(url);
        return page.matches() ? Optional.of(new ArxivId(page.group(1))) : Optional.empty();
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
