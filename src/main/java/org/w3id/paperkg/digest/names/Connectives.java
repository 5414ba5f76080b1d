package org.w3id.paperkg.digest.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts people between whom a list has no comma: {@code Ben Coe and Cid Doe}, {@code 김하나·이두리}. The
 * same words inside the name of a group part nobody.
 */
final class Connectives {
    private static final Pattern AND =
            Pattern.compile(
                    "\\s+(?:and|&|＆|und|\\\\and|\\\\AND|\\|)\\s+|\\s*(?:以及|および)\\s*"
                            + "|\\s+(?:和|与|與|及び|及|및|그리고)\\s+");
    private static final Pattern LEADING =
            Pattern.compile("^(?:and|&|＆|by|und|以及|および|그리고|및)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_WHOLE_NAMES =
            Pattern.compile("\\s*[·・ㆍ‧／/]\\s*|\\s+[-–—]\\s+(?=$)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Connectives() {}

    /**
     * @param guesses is told what was decided and could have been otherwise
     */
    static List<String> parted(String piece, List<String> guesses) {
        String text = LEADING.matcher(piece).replaceFirst("").strip();
        List<String> people = ListCutter.cut(text, AND);
        if (people.size() > 1 && !group(text, people, guesses)) {
            return people.stream().flatMap(one -> parted(one, guesses).stream()).toList();
        }
        List<String> names = ListCutter.cut(text, BETWEEN_WHOLE_NAMES);
        if (names.size() > 1 && names.stream().allMatch(Connectives::whole)) {
            return names;
        }
        List<String> words = List.of(SPACE.split(text));
        if (words.size() > 1 && words.stream().allMatch(NameWords::usualKoreanName)) {
            guesses.add("'%s' is read as %d people".formatted(text, words.size()));
            return words;
        }
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static boolean group(String text, List<String> people, List<String> guesses) {
        Matcher and = AND.matcher(text);
        boolean brand =
                and.find()
                        && and.group().contains("&")
                        && people.stream().noneMatch(one -> one.indexOf(' ') > 0)
                        && text.codePoints().anyMatch(Character::isUpperCase);
        if (!OrganisationName.matches(text) && !brand) {
            return false;
        }
        if (people.get(0).indexOf(' ') > 0 && people.size() == 2 && !brand) {
            guesses.add("'%s' is read as the name of one group".formatted(text));
        }
        return true;
    }

    /** Whether a part can be nothing but a whole name. */
    private static boolean whole(String part) {
        return NameWords.koreanName(part)
                || (part.indexOf(' ') > 0
                        && part.codePoints().anyMatch(Character::isUpperCase)
                        && !OrganisationName.matches(part));
    }
}
