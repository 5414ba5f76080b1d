package org.w3id.paperkg.author;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of groups among the authors: {@code Gemini Team}, {@code OpenAI}. */
final class OrganisationName {
    private static final Set<String> LAST_WORDS =
            Set.of(
                    "team",
                    "teams",
                    "collaboration",
                    "consortium",
                    "lab",
                    "labs",
                    "laboratory",
                    "laboratories",
                    "university",
                    "institute",
                    "foundation",
                    "group",
                    "project",
                    "community",
                    "inc",
                    "corporation",
                    "company",
                    "research",
                    "initiative",
                    "contributors",
                    "technologies",
                    "academy");
    private static final Set<String> FIRST_WORDS = Set.of("team", "university", "institute");
    private static final Pattern SPACE = Pattern.compile("[\\s-]+");
    // one word with a capital inside, or of capitals alone: OpenAI, WanTeam, NVIDIA
    private static final Pattern BRAND =
            Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*|\\p{Lu}{4,}");

    private OrganisationName() {}

    static boolean matches(String name) {
        String[] words = SPACE.split(name.strip());
        if (words.length == 0) {
            // "-" and other names of hyphens alone
            return false;
        }
        if (words.length == 1) {
            return BRAND.matcher(words[0]).matches();
        }
        String last = words[words.length - 1].replaceAll("\\p{Punct}", "");
        // "Ai" is a family name, "AI" is none
        return last.equals("AI")
                || LAST_WORDS.contains(last.toLowerCase(Locale.ROOT))
                || FIRST_WORDS.contains(words[0].toLowerCase(Locale.ROOT));
    }
}
