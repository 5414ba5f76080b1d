package org.w3id.paperkg.digest.dialect;

import java.util.Optional;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * What names a paper at the head of an entry.
 *
 * @param url as printed; empty when the identifier stands alone
 * @param title its source; empty when something else tells it
 */
record PaperLink(ArxivId paper, String url, String title) {
    /** The address to give for it. */
    String address() {
        return url.isEmpty() ? ArxivId.PAGES + paper : url;
    }

    PaperLink titled(Optional<String> other) {
        return title.isEmpty() && other.isPresent() ? new PaperLink(paper, url, other.get()) : this;
    }
}
