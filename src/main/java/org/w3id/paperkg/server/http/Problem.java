package org.w3id.paperkg.server.http;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.server.page.site.ProblemView;
import org.w3id.paperkg.server.page.site.SitePages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What went wrong with a request, for programs and for people.
 *
 * @param detail a sentence about this very request
 * @param hint what to do; empty when the detail says it
 * @param place where in a query; {@link Place#NOWHERE} for all else
 * @param suggestions what the client may have meant
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
public record Problem(
        int status,
        String title,
        String detail,
        String hint,
        Place place,
        List<String> suggestions) {
    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A place in a query, counted from 1.
     *
     * @param text the whole line
     */
    public record Place(int line, int column, String text) {
        public static final Place NOWHERE = new Place(0, 0, "");
    }

    public Problem {
        suggestions = List.copyOf(suggestions);
    }

    /** One of a known kind. */
    public Problem(int status, ProblemType type, String detail, String hint) {
        this(status, type.title(), detail, hint, Place.NOWHERE, List.of());
    }

    /** One that its status alone names. */
    Problem(int status, String title, String detail, String hint) {
        this(status, title, detail, hint, Place.NOWHERE, List.of());
    }

    JsonObject json() {
        JsonObject problem = new JsonObject();
        // rfc9457: what is named by its status alone has no other address
        problem.put(
                "type",
                ProblemType.ofTitle(title)
                        .map(type -> ProblemType.NAMESPACE + type.slug())
                        .orElse("about:blank"));
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        if (!hint.isEmpty()) {
            problem.put("hint", hint);
        }
        if (place.line() > 0) {
            problem.put("line", place.line());
            problem.put("column", place.column());
            problem.put("lineText", place.text());
        }
        if (!suggestions.isEmpty()) {
            JsonArray close = new JsonArray();
            suggestions.forEach(close::add);
            problem.put("suggestions", close);
        }
        return problem;
    }

    /** Reads back what {@link #json} wrote; other members are not kept. */
    static Problem of(JsonObject json) {
        List<String> close = new ArrayList<>();
        if (json.hasKey("suggestions")) {
            json.get("suggestions").getAsArray().forEach(s -> close.add(s.getAsString().value()));
        }
        int line = number(json, "line");
        return new Problem(
                number(json, "status"),
                text(json, "title"),
                text(json, "detail"),
                text(json, "hint"),
                line == 0
                        ? Place.NOWHERE
                        : new Place(line, number(json, "column"), text(json, "lineText")),
                close);
    }

    private static String text(JsonObject json, String key) {
        return json.get(key) instanceof JsonString text ? text.value() : "";
    }

    private static int number(JsonObject json, String key) {
        return json.get(key) instanceof JsonNumber number ? number.value().intValue() : 0;
    }

    /**
     * For people.
     *
     * @param otherLanguage address of the same in the other language; may be empty
     * @param query to change and send again; may be empty
     */
    String page(ReaderLanguage reader, String otherLanguage, String query) {
        String marked =
                place.line() == 0
                        ? ""
                        : place.text() + "\n" + " ".repeat(Math.max(0, place.column() - 1)) + "^";
        return SitePages.problem(
                new Wording(reader.language()),
                otherLanguage,
                reader.chosen().map(LabelLanguage::tag).orElse(""),
                new ProblemView(
                        status, kind(), title, sentence(detail), hint, marked, suggestions, query));
    }

    /** What its general words are kept under: a kind of error, else the status. */
    private String kind() {
        return ProblemType.ofTitle(title).map(ProblemType::slug).orElse(Integer.toString(status));
    }

    private static String sentence(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
