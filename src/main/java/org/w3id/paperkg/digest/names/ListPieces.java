package org.w3id.paperkg.digest.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the pieces of a list of names, one for each person. What separates people depends on the
 * whole list: a comma does, unless semicolons do and the comma parts family and given name.
 */
final class ListPieces {
    // also as Chinese, Japanese and half-width forms have it
    private static final String COMMAS = ",，、､•";
    private static final String SEMICOLONS = ";；";
    private static final Pattern AND = Pattern.compile(" and ");
    // J., J. K., J.-K.
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[\\s-]?)++");
    private static final Pattern FOOTNOTE_MARKS =
            Pattern.compile("[\\d\\s*†‡§¶#^$\\p{No}]+|\\p{Ll}(?=$)");

    // footnotes of one name: Poe¹,²
    private static final Pattern BETWEEN_RAISED =
            Pattern.compile("([¹²³⁰-⁹])\\s?[,，]\\s?(?=[¹²³⁰-⁹])");
    private static final Pattern LEADING_SEPARATORS = Pattern.compile("^[\\s,，、;；]+");

    private final List<PieceOfList> pieces = new ArrayList<>();
    private final List<String> guesses;

    private ListPieces(List<String> guesses) {
        this.guesses = guesses;
    }

    /**
     * @param guesses is told what was decided and could have been otherwise
     */
    static List<PieceOfList> of(String text, List<String> guesses) {
        ListPieces found = new ListPieces(guesses);
        String list = BETWEEN_RAISED.matcher(text).replaceAll("$1");
        String people = CutMarks.withoutLast(list);
        found.add(people);
        String rest = list.substring(people.length()).strip();
        if (!rest.isEmpty()) {
            found.pieces.add(PieceOfList.of(LEADING_SEPARATORS.matcher(rest).replaceFirst("")));
        }
        return found.pieces;
    }

    private void add(String list) {
        List<String> people = ListCutter.cut(list, c -> SEMICOLONS.indexOf(c) >= 0);
        if (people.size() > 1) {
            bySemicolons(people);
        } else if (!asBibliographies(list)) {
            byCommas(people);
        }
    }

    /** What stands between quotation marks is one person; a comma in it parts the name. */
    static List<PieceOfList> ofOne(String person) {
        List<String> parts = parts(person);
        return List.of(parts.size() == 2 ? turned(person, parts) : PieceOfList.of(person));
    }

    private void byCommas(List<String> people) {
        people.forEach(
                person ->
                        withInitials(parts(person)).stream()
                                .map(PieceOfList::of)
                                .forEach(pieces::add));
    }

    private void bySemicolons(List<String> people) {
        List<List<String>> parts = people.stream().map(ListPieces::parts).toList();
        boolean groups = parts.stream().anyMatch(person -> person.size() > 2);
        boolean turned = !groups && parts.stream().anyMatch(ListPieces::familyFirst);
        for (int i = 0; i < people.size(); i++) {
            if (turned && parts.get(i).size() == 2) {
                pieces.add(turned(people.get(i), parts.get(i)));
            } else {
                parts.get(i).stream().map(PieceOfList::of).forEach(pieces::add);
            }
        }
        if (!turned && parts.stream().anyMatch(person -> person.size() > 1)) {
            guesses.add("commas and semicolons both are read as standing between people");
        }
    }

    /** {@code Poe, Ann and Coe, Ben}: each person has one comma. */
    private boolean asBibliographies(String text) {
        List<String> people = ListCutter.cut(text, AND);
        List<List<String>> parts = people.stream().map(ListPieces::parts).toList();
        if (people.size() < 2
                || !parts.stream().allMatch(person -> person.size() == 2)
                || parts.stream().noneMatch(ListPieces::familyFirst)) {
            return false;
        }
        for (int i = 0; i < people.size(); i++) {
            pieces.add(turned(people.get(i), parts.get(i)));
        }
        return true;
    }

    /** Between commas; what no person is called alone stays with the person before. */
    private static List<String> parts(String person) {
        List<StringBuilder> parts = new ArrayList<>();
        for (String part : ListCutter.cut(person, c -> COMMAS.indexOf(c) >= 0)) {
            boolean belongs =
                    NameWords.generation(part)
                            || NameWords.degree(part)
                            || FOOTNOTE_MARKS.matcher(part).matches();
            if (belongs && !parts.isEmpty()) {
                parts.get(parts.size() - 1).append(", ").append(part);
            } else {
                parts.add(new StringBuilder(part));
            }
        }
        return parts.stream().map(StringBuilder::toString).toList();
    }

    private static boolean familyFirst(List<String> person) {
        return person.size() == 2 && (oneWord(person.get(0)) || oneWord(person.get(1)));
    }

    private static boolean oneWord(String part) {
        return part.indexOf(' ') < 0 || INITIALS.matcher(part).matches();
    }

    private static PieceOfList turned(String person, List<String> parts) {
        String given = parts.get(1);
        int comma = given.indexOf(',');
        String after = comma < 0 ? "" : given.substring(comma);
        String first = comma < 0 ? given : given.substring(0, comma);
        return new PieceOfList(person, first + " " + parts.get(0) + after);
    }

    /** {@code Smith, J., Roe, J. K.}: initials alone are nobody, they are of the name before. */
    private List<String> withInitials(List<String> parts) {
        List<String> joined = new ArrayList<>();
        for (String part : parts) {
            int last = joined.size() - 1;
            boolean initials = last >= 0 && INITIALS.matcher(part).matches();
            if (initials && oneWord(joined.get(last)) && joined.get(last).indexOf('.') < 0) {
                joined.set(last, part + " " + joined.get(last));
                guesses.add("'%s' is read as one person".formatted(joined.get(last)));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
