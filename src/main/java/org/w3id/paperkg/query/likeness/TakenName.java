package org.w3id.paperkg.query.likeness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whom or what a name was taken for that somebody typed. Whoever answers says so, since a name may
 * be meant for somebody else.
 *
 * @param typed as it was typed
 * @param name of the author or topic
 * @param iri of the author or topic
 * @param plain whether it is plainly the same name, but for case, accents and punctuation
 * @param namesakes others who are called so, and are not taken
 */
public record TakenName(
        String typed, String name, String iri, boolean plain, List<String> namesakes) {
    private static final Pattern WITH_SLUG = Pattern.compile(".+ \\(([^()\\s]+)\\)");

    public TakenName {
        namesakes = List.copyOf(namesakes);
    }

    /** By which the author or topic is named without doubt. */
    public String slug() {
        return slug(iri);
    }

    public static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /**
     * What may be a slug: what follows the folder in a path or an IRI, below whatever base, or
     * stands in brackets behind a name, as in {@link #withSlug}.
     */
    public static String slugIn(String typed, String folder) {
        int start = typed.lastIndexOf(folder);
        Matcher inBrackets = WITH_SLUG.matcher(typed);
        if (start < 0 && inBrackets.matches()) {
            return inBrackets.group(1);
        }
        return start < 0 ? typed : typed.substring(start + folder.length());
    }

    /** A name with the slug, by which it can be asked for. */
    public static String withSlug(String name, String iri) {
        return "%s (%s)".formatted(name, slug(iri));
    }

    public String sentence() {
        String others =
                namesakes.isEmpty()
                        ? ""
                        : namesakes.stream()
                                .collect(Collectors.joining(", ", "; also called so: ", ""));
        return "«%s» is taken for %s%s".formatted(typed.strip(), withSlug(name, iri), others);
    }
}
