package org.w3id.paperkg.server.page.site;

import java.util.List;
import java.util.Map;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageRows;
import org.w3id.paperkg.server.page.Templates;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.server.page.calendar.WeekView;
import org.w3id.paperkg.server.page.calendar.YearView;
import org.w3id.paperkg.server.page.ontology.OntologyView;
import org.w3id.paperkg.server.page.query.SparqlView;

/** The pages that are about no single resource. */
public final class SitePages {
    private SitePages() {}

    /** Needs no dataset: it must be there when nothing else is. */
    public static String problem(
            Wording words, String otherLanguage, String chosen, ProblemView view) {
        String title = view.heading(words).plain();
        PageFrame frame = new PageFrame(title, words, "", List.of(), otherLanguage, "", chosen);
        return render("problem", frame, view);
    }

    public static String problemTypes(PageFrame frame, ProblemTypesView view) {
        return render("problems", frame, view);
    }

    public static String sparql(PageFrame frame, SparqlView view) {
        return render("sparql", frame, view);
    }

    public static String ontology(PageFrame frame, OntologyView view) {
        return render("ontology", frame, view);
    }

    /**
     * A document as it is written.
     *
     * @param text in Turtle
     */
    public static String source(PageFrame frame, String description, String text) {
        return Templates.render(
                "source", Map.of("frame", frame, "description", description, "text", text));
    }

    public static String dumps(PageFrame frame, DumpsView view) {
        return render("dumps", frame, view);
    }

    /**
     * @param rows that the view was made of
     */
    public static String home(PageFrame frame, PageRows rows, HomeView view) {
        return render("home", frame.around(rows), view);
    }

    /**
     * @param rows that the view was made of
     */
    public static String search(PageFrame frame, PageRows rows, SearchView view) {
        return render("search", frame.around(rows), view);
    }

    /**
     * @param rows that the view was made of
     */
    public static String week(PageFrame frame, PageRows rows, WeekView view) {
        return render("week", frame.around(rows), view);
    }

    /**
     * @param rows that the view was made of
     */
    public static String year(PageFrame frame, PageRows rows, YearView view) {
        return render("year", frame.around(rows), view);
    }

    private static String render(String template, PageFrame frame, Object view) {
        return Templates.render(template, Map.of("frame", frame, "view", view));
    }
}
