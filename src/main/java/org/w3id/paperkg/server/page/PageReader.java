package org.w3id.paperkg.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.w3id.paperkg.query.CannedRows;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.paper.PaperCards;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.query.resource.OntologyTerms;
import org.w3id.paperkg.server.http.ReaderLanguage;

/** Who reads a page, in which language, and what the page is made of for this reader. */
public record PageReader(ReaderLanguage language) {
    private static final String LANGUAGE = "lang";

    public static PageReader of(HttpServletRequest request) {
        return new PageReader(
                ReaderLanguage.of(
                        request.getParameter(LANGUAGE), request.getHeader("Accept-Language")));
    }

    public Wording words() {
        return new Wording(language.language());
    }

    /** The tag of the language that the reader chose by name; empty if not. */
    public String chosen() {
        return language.chosen().map(LabelLanguage::tag).orElse("");
    }

    /**
     * @param dataset of the data, with a transaction open for as long as pages are made
     * @param base of its data
     * @param queries of which pages show rows
     * @param papers those of the dataset, from where they are kept
     */
    public PageSource source(
            Dataset dataset, String base, QueryCatalog queries, Supplier<PaperCards> papers) {
        return new PageSource(
                dataset,
                new PageRows(new CannedRows(queries, dataset, base)),
                OntologyTerms.bundled(),
                words(),
                new Hrefs(base, language.chosen()),
                papers);
    }

    /**
     * @param address of the page on this server, without language
     * @param documents the same in other forms
     */
    public PageFrame frame(String title, String address, List<PageFrame.Document> documents) {
        return new PageFrame(
                title, words(), "", documents, in(language.other().tag(), address), "", chosen());
    }

    /** An address of this server in the language that the reader chose. */
    public String in(String address) {
        return in(chosen(), address);
    }

    private static String in(String tag, String address) {
        return tag.isEmpty()
                ? address
                : address + (address.contains("?") ? "&" : "?") + LANGUAGE + "=" + tag;
    }

    public static void send(HttpServletResponse response, String html) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
