package org.w3id.paperkg.server.problem;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.site.ProblemTypesView;
import org.w3id.paperkg.server.page.site.SitePages;

/** Answers {@code /problem/KIND} and {@code /problem/}: what kinds of errors mean. */
public final class ProblemTypeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String slug = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        List<ProblemType> wanted =
                slug.isEmpty()
                        ? List.of(ProblemType.values())
                        : ProblemType.ofSlug(slug).stream().toList();
        if (wanted.isEmpty()) {
            throw noSuchKind(slug);
        }
        response.setHeader("Vary", "Accept, Accept-Language");
        if (ResultFormat.prefersPage(request.getHeader("Accept"))) {
            PageReader reader = PageReader.of(request);
            response.setHeader("Content-Language", reader.language().language().tag());
            PageReader.send(response, page(slug, wanted, reader));
        } else {
            response.setContentType("application/json");
            response.setHeader("Content-Language", LabelLanguage.ENGLISH.tag());
            response.getOutputStream()
                    .write((json(wanted) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ProblemException noSuchKind(String slug) {
        return new ProblemException(
                HttpServletResponse.SC_NOT_FOUND,
                ProblemType.NOT_IN_THE_GRAPH,
                "there is no kind of error '%s'; /problem/ lists them".formatted(slug),
                Arrays.stream(ProblemType.values())
                        .map(type -> "/problem/" + type.slug())
                        .toList());
    }

    private static String page(String slug, List<ProblemType> wanted, PageReader reader) {
        LabelLanguage language = reader.language().language();
        String title =
                slug.isEmpty()
                        ? reader.words().of("problem.types")
                        : ProblemTexts.title(wanted.get(0), language);
        return SitePages.problemTypes(
                reader.frame(title, "/problem/" + slug, List.of()),
                new ProblemTypesView(
                        wanted.stream().map(type -> entry(type, language)).toList(),
                        slug.isEmpty()));
    }

    private static ProblemTypesView.Entry entry(ProblemType type, LabelLanguage language) {
        return new ProblemTypesView.Entry(
                type.slug(),
                ProblemTexts.title(type, language),
                ProblemTexts.meaning(type, language));
    }

    private static JsonObject json(List<ProblemType> types) {
        JsonArray list = new JsonArray();
        for (ProblemType type : types) {
            JsonObject described = new JsonObject();
            described.put("type", type.iri());
            described.put("title", ProblemTexts.title(type, LabelLanguage.ENGLISH));
            described.put("meaning", ProblemTexts.meaning(type, LabelLanguage.ENGLISH));
            list.add(described);
        }
        JsonObject body = new JsonObject();
        body.put("problems", list);
        return body;
    }
}
