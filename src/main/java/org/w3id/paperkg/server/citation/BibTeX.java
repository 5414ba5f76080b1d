package org.w3id.paperkg.server.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * BibTeX entries with arXiv's eprint fields.
 *
 * @see <a href="https://info.arxiv.org/help/hypertex/bibstyles/index.html">arXiv: BibTeX and
 *     Eprints</a>
 */
final class BibTeX {
    private BibTeX() {}

    static String of(List<Reference> references) {
        return references.stream().map(BibTeX::entry).collect(Collectors.joining("\n"));
    }

    static String entry(Reference reference) {
        return fields(reference).entrySet().stream()
                .map(field -> "  %-13s = %s".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(",\n", "@misc{" + reference.key() + ",\n", "\n}\n"));
    }

    private static Map<String, String> fields(Reference reference) {
        Map<String, String> fields = new LinkedHashMap<>();
        // inner braces: a style must not change the capitals
        fields.put("title", "{{" + LatexText.of(reference.title()) + "}}");
        if (!reference.authors().isEmpty()) {
            fields.put("author", "{" + authors(reference) + "}");
        }
        reference
                .submitted()
                .ifPresent(
                        month -> {
                            fields.put("year", "{" + month.getYear() + "}");
                            // a macro of every style: jan, feb, …
                            String name = month.getMonth().name().substring(0, 3);
                            fields.put("month", name.toLowerCase(Locale.ROOT));
                        });
        fields.put("eprint", "{" + reference.arxivId() + "}");
        fields.put("archivePrefix", "{arXiv}");
        fields.put("doi", "{" + reference.doi() + "}");
        fields.put("url", "{" + reference.url() + "}");
        return fields;
    }

    private static String authors(Reference reference) {
        Stream<String> names = reference.authors().stream().map(BibTeX::name);
        Stream<String> others = reference.more() ? Stream.of("others") : Stream.empty();
        return Stream.concat(names, others).collect(Collectors.joining(" and "));
    }

    private static String name(PersonName name) {
        if (!name.divided()) {
            return "{" + LatexText.escaped(name.family()) + "}";
        }
        String von = name.particle().isEmpty() ? "" : LatexText.escaped(name.particle()) + " ";
        String jr = name.suffix().isEmpty() ? "" : ", " + LatexText.escaped(name.suffix());
        return von + part(name.family()) + jr + ", " + part(name.given());
    }

    // a comma or the word "and" would part the name
    private static String part(String text) {
        String tex = LatexText.escaped(text);
        return tex.contains(",") || tex.matches("(?i)(.* )?and( .*)?") ? "{" + tex + "}" : tex;
    }
}
