package org.w3id.paperkg.server.page.site;

import java.util.List;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.Wording;

/**
 * What the page about an error shows. What is particular to the request is in English; readers of
 * another language are told first what errors of the kind mean.
 *
 * @param kind what its general words are kept under
 * @param title in English
 * @param hint what to do; may be empty
 * @param line of a query that is not understood, with a mark below it; may be empty
 * @param suggestions addresses on this server, or words
 * @param query to change and send again; empty when it was about no query
 */
public record ProblemView(
        int status,
        String kind,
        String title,
        String detail,
        String hint,
        String line,
        List<String> suggestions,
        String query) {
    public ProblemView {
        suggestions = List.copyOf(suggestions);
    }

    /** The title in the reader's language; in English for an error that nobody foresaw. */
    public Label heading(Wording words) {
        return words.has(key())
                ? Label.plain(words.of(key()), words.language().tag())
                : Label.plain(title, LabelLanguage.ENGLISH.tag());
    }

    /** What errors of this kind mean; empty for readers of English, to whom the detail says it. */
    public String meaning(Wording words) {
        String meaning = key() + ".meaning";
        return words.language() == LabelLanguage.ENGLISH || !words.has(meaning)
                ? ""
                : words.of(meaning);
    }

    private String key() {
        return "problem." + kind;
    }
}
