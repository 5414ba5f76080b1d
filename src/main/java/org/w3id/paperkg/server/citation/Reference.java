package org.w3id.paperkg.server.citation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.server.markup.InlineText;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * A paper as a bibliography lists it.
 *
 * @param arxivId without version
 * @param language of the title, as BCP 47 has it
 * @param authors as listed, which is not the order of the byline
 * @param more whether the list of authors is known to be cut
 */
record Reference(
        String arxivId, InlineText title, String language, List<PersonName> authors, boolean more) {
    private static final Pattern MONTH = Pattern.compile("(\\d\\d)(0[1-9]|1[0-2])\\..*");

    Reference {
        authors = List.copyOf(authors);
    }

    /** Unique in any list, and the same in each. */
    String key() {
        return "arXiv:" + arxivId;
    }

    String doi() {
        return "10.48550/arXiv." + arxivId;
    }

    String url() {
        return ArxivId.PAGES + arxivId;
    }

    /**
     * When the first version was submitted. The identifier says so: since April 2007 it begins with
     * year and month.
     *
     * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv identifiers</a>
     */
    Optional<YearMonth> submitted() {
        Matcher month = MONTH.matcher(arxivId);
        return month.matches()
                ? Optional.of(
                        YearMonth.of(
                                2000 + Integer.parseInt(month.group(1)),
                                Integer.parseInt(month.group(2))))
                : Optional.empty();
    }
}
