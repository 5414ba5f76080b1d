package org.w3id.paperkg.digest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Finds web addresses in running text, where Korean particles, brackets and full stops stick to
 * them. Linear in the length of the text.
 */
final class LinkFinder {
    // RFC 3986 section 2, less the braces and brackets that quote an address more often than they
    // are part of one
    private static final String URL_MARKS = "-._~:/?#@!$&'()*+,;=%";
    private static final String NOT_AT_THE_END = ".,;:!?'\"*";

    private LinkFinder() {}

    static List<String> links(String text) {
        LinkedHashSet<String> links = new LinkedHashSet<>();
        int at = text.indexOf("http");
        while (at >= 0) {
            int slashes = afterScheme(text, at);
            int end = slashes < 0 ? at + 4 : runOfUrlCharacters(text, slashes);
            if (slashes >= 0) {
                String link = trimmed(text.substring(at, end));
                if (link.length() > slashes - at) {
                    links.add(link);
                }
            }
            at = text.indexOf("http", end);
        }
        return new ArrayList<>(links);
    }

    private static int afterScheme(String text, int at) {
        for (String scheme : List.of("https://", "http://")) {
            if (text.startsWith(scheme, at)) {
                return at + scheme.length();
            }
        }
        return -1;
    }

    private static int runOfUrlCharacters(String text, int start) {
        int end = start;
        while (end < text.length() && isUrlCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isUrlCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || URL_MARKS.indexOf(c) >= 0;
    }

    /**
     * A sentence's full stop, a closing quote and a bracket opened before the address are not part
     * of it.
     */
    private static String trimmed(String run) {
        int end = run.length();
        long unmatched = unmatched(run);
        while (end > 0) {
            char last = run.charAt(end - 1);
            boolean stray = last == ')' && unmatched > 0;
            if (!stray && NOT_AT_THE_END.indexOf(last) < 0) {
                break;
            }
            unmatched -= stray ? 1 : 0;
            end--;
        }
        return run.substring(0, end);
    }

    /** How many more brackets close than open. */
    private static long unmatched(String run) {
        return run.chars().filter(c -> c == ')').count()
                - run.chars().filter(c -> c == '(').count();
    }
}
