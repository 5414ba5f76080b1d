package org.w3id.paperkg.digest.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the names of groups among the authors: {@code Gemini Team}, {@code OpenAI}. */
public final class OrganisationName {
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
    // what no parents call a child, wherever it stands: LLM-jp
    private static final Set<String> FIELDS = Set.of("AGI", "GLM", "LLM", "NLP", "VLM");
    private static final Pattern SPACE = Pattern.compile("[\\s-]+");
    // one word with a capital inside, or of capitals alone: OpenAI, WanTeam, NVIDIA
    private static final Pattern BRAND =
            Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*|\\p{Lu}{4,}");

    // written together: Tongyi SpeechTeam
    private static final Pattern GLUED =
            Pattern.compile(".*\\p{Ll}(?:AI|Group|Labs?|Research|Team)");

    private OrganisationName() {}

    public static boolean matches(String name) {
        String[] words = SPACE.split(name.strip());
        if (words.length == 0) {
            // "-" and other names of hyphens alone
            return false;
        }
        if (Stream.of(words).anyMatch(FIELDS::contains)) {
            return true;
        }
        if (words.length == 1) {
            return BRAND.matcher(words[0]).matches();
        }
        String last = words[words.length - 1].replaceAll("\\p{Punct}", "");
        // "Ai" is a family name, "AI" is none
        return last.equals("AI")
                || GLUED.matcher(last).matches()
                || LAST_WORDS.contains(last.toLowerCase(Locale.ROOT))
                || FIRST_WORDS.contains(words[0].toLowerCase(Locale.ROOT));
    }
}
