package org.w3id.paperkg.server.canned;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.generation.ServedCompletions;
import org.w3id.paperkg.server.generation.ServedCompletions.Kind;
import org.w3id.paperkg.server.generation.ServedCompletions.Suggestion;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.markup.InlineText;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.store.Generation;

/**
 * Answers {@code /search/suggest?q=} with people, topics and papers whose names begin so, as JSON,
 * while somebody types; {@code kind=author} and {@code kind=topic} give one kind alone. Costs a few
 * milliseconds.
 */
public final class SuggestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int OF_EACH = 4;
    private static final int OF_ONE = 8;
    private static final int LONGEST = 200;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String typed = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        String wanted = Optional.ofNullable(request.getParameter("kind")).orElse("all");
        Generation generation = LeaseFilter.generation(request);
        PageReader reader = PageReader.of(request);
        Hrefs hrefs = new Hrefs(generation.base(), reader.language().chosen());
        ServedCompletions all = LeaseFilter.network(request).completions();
        JsonArray found = new JsonArray();
        for (Kind kind : Kind.values()) {
            boolean alone = wanted.equals(kind.word());
            if (typed.length() <= LONGEST && (alone || wanted.equals("all"))) {
                all.of(kind, typed, alone ? OF_ONE : OF_EACH).stream()
                        .map(one -> json(one, reader, hrefs))
                        .forEach(found::add);
            }
        }
        check(wanted);
        response.setContentType("application/json");
        response.getOutputStream().write((found + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void check(String wanted) {
        if (!wanted.equals("all") && Kind.of(wanted).isEmpty()) {
            throw new ProblemException(
                    HttpServletResponse.SC_BAD_REQUEST,
                    ProblemType.WRONG_PARAMETER,
                    "there is nothing of kind '%s' to suggest; kind is all, author, topic or paper"
                            .formatted(wanted));
        }
    }

    private static JsonObject json(Suggestion one, PageReader reader, Hrefs hrefs) {
        JsonObject json = new JsonObject();
        json.put("kind", one.kind().word());
        json.put("label", InlineText.of(one.label()).plain());
        String note =
                one.kind() == Kind.PAPER
                        ? "▲ " + one.weight()
                        : reader.words().of("papers.count", one.weight());
        json.put("note", one.written().equals(one.label()) ? note : one.written() + " · " + note);
        json.put("href", hrefs.page(one.iri()));
        json.put("value", id(one));
        return json;
    }

    /** What names it among those of its kind; the identifier of a paper may have a slash. */
    private static String id(Suggestion one) {
        String folder = "/" + one.kind().word() + "/";
        return one.iri().substring(one.iri().lastIndexOf(folder) + folder.length());
    }
}
