package org.w3id.paperkg.server.problem;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.http.Problem;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.ProblemWriter;
import org.w3id.paperkg.server.http.Problems;
import org.w3id.paperkg.server.http.ReaderLanguage;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.server.page.site.ProblemView;
import org.w3id.paperkg.server.page.site.SitePages;

/** Problems in the words of the pages. */
public final class ProblemTexts implements ProblemWriter {
    private static final Wording ENGLISH = new Wording(LabelLanguage.ENGLISH);

    /** In English, which names the kind to programs, too. */
    static String title(ProblemType type, LabelLanguage language) {
        return new Wording(language).of(key(type.slug()));
    }

    /** Sentences about all errors of a kind, and what to do about them. */
    static String meaning(ProblemType type, LabelLanguage language) {
        return new Wording(language).of(key(type.slug()) + ".meaning");
    }

    private static String key(String kind) {
        return "problem." + kind;
    }

    @Override
    public String json(Problem problem) {
        JsonObject json = new JsonObject();
        // rfc9457: what is named by its status alone has no other address
        json.put("type", problem.type().map(ProblemType::iri).orElse("about:blank"));
        json.put("title", title(problem));
        json.put("status", problem.status());
        json.put("detail", problem.detail());
        String hint = hint(problem);
        if (!hint.isEmpty()) {
            json.put("hint", hint);
        }
        Problem.Place place = problem.place();
        if (place.line() > 0) {
            json.put("line", place.line());
            json.put("column", place.column());
            json.put("lineText", place.text());
        }
        if (!problem.suggestions().isEmpty()) {
            JsonArray close = new JsonArray();
            problem.suggestions().forEach(close::add);
            json.put("suggestions", close);
        }
        return json.toString();
    }

    @Override
    public String page(Problem problem, ReaderLanguage reader, String otherLanguage, String query) {
        return SitePages.problem(
                new Wording(reader.language()),
                otherLanguage,
                reader.chosen().map(LabelLanguage::tag).orElse(""),
                new ProblemView(
                        problem.status(),
                        problem.type()
                                .map(ProblemType::slug)
                                .orElseGet(() -> Integer.toString(problem.status())),
                        title(problem),
                        sentence(problem.detail()),
                        hint(problem),
                        marked(problem.place()),
                        problem.suggestions(),
                        query));
    }

    private static String title(Problem problem) {
        return problem.type()
                .map(type -> title(type, LabelLanguage.ENGLISH))
                .orElseGet(() -> Problems.phrase(problem.status()));
    }

    private static String hint(Problem problem) {
        String ofStatus = key(problem.status() + ".meaning");
        return Optional.of(ofStatus)
                .filter(key -> problem.type().isEmpty() && ENGLISH.has(key))
                .map(ENGLISH::of)
                .orElse(problem.hint());
    }

    /** The line with a mark below the column. */
    private static String marked(Problem.Place place) {
        return place.line() == 0
                ? ""
                : place.text() + "\n" + " ".repeat(Math.max(0, place.column() - 1)) + "^";
    }

    private static String sentence(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
