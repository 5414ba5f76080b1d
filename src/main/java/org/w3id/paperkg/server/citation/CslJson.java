package org.w3id.paperkg.server.citation;

import java.time.YearMonth;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.server.markup.InlineText;

/**
 * Items for citation processors such as Zotero's and pandoc's.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
final class CslJson {
    private CslJson() {}

    /** A list, also of one. */
    static String of(List<Reference> references) {
        JsonArray items = new JsonArray();
        references.forEach(reference -> items.add(item(reference)));
        return items + "\n";
    }

    private static JsonObject item(Reference reference) {
        JsonObject item = new JsonObject();
        item.put("id", reference.key());
        // CSL 1.0.2, appendix III: "article" is for preprints
        item.put("type", "article");
        item.put("title", title(reference.title()));
        JsonArray authors = new JsonArray();
        reference.authors().forEach(name -> authors.add(name(name)));
        if (reference.more()) {
            authors.add(literal("others"));
        }
        if (!authors.isEmpty()) {
            item.put("author", authors);
        }
        reference.submitted().ifPresent(month -> item.put("issued", date(month)));
        item.put("number", reference.key());
        item.put("publisher", "arXiv");
        item.put("DOI", reference.doi());
        item.put("URL", reference.url());
        if (!reference.language().isEmpty()) {
            item.put("language", reference.language());
        }
        return item;
    }

    /** CSL knows no TeX: formulas become characters as far as there are any. */
    private static String title(InlineText title) {
        StringBuilder text = new StringBuilder();
        for (InlineText.Part part : title.parts()) {
            text.append(
                    part instanceof InlineText.Formula formula
                            ? TexSymbols.plain(formula.tex())
                            : words(new InlineText(List.of(part)).plain()));
        }
        return text.toString().strip();
    }

    private static String words(String text) {
        return TexSymbols.styled(text).replaceAll("$1");
    }

    private static JsonObject date(YearMonth month) {
        JsonArray parts = new JsonArray();
        parts.add(month.getYear());
        parts.add(month.getMonthValue());
        JsonArray dates = new JsonArray();
        dates.add(parts);
        JsonObject issued = new JsonObject();
        issued.put("date-parts", dates);
        return issued;
    }

    private static JsonObject name(PersonName name) {
        if (!name.divided()) {
            return literal(name.family());
        }
        JsonObject person = new JsonObject();
        person.put("family", name.family());
        person.put("given", name.given());
        if (!name.particle().isEmpty()) {
            person.put("non-dropping-particle", name.particle());
        }
        if (!name.suffix().isEmpty()) {
            person.put("suffix", name.suffix());
        }
        return person;
    }

    private static JsonObject literal(String name) {
        JsonObject whole = new JsonObject();
        whole.put("literal", name);
        return whole;
    }
}
