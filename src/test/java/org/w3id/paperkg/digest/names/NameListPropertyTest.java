package org.w3id.paperkg.digest.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.unicode.XmlGate;

/** However a list is printed, it names the people it names: nobody is invented, none is lost. */
class NameListPropertyTest {
    private static final int LISTS = 400;
    private static final List<String> LATIN =
            List.of(
                    "Ann Poe",
                    "Ben Coe",
                    "José Álvarez",
                    "Bo van der Berg",
                    "J. K. Low",
                    "Li Wei",
                    "Jean-Luc Roy",
                    "Zoë O'Neil",
                    "Kim Min-su",
                    "Øystein Lie",
                    "Nguyễn Văn An");
    private static final List<String> HANGUL = List.of("김하나", "이두리", "박세진", "최네모", "정다운", "남궁민수");
    private static final List<String> HAN = List.of("张三", "李四", "王小明", "欧阳雪");
    private static final List<String> MARKS =
            List.of("", "", "", "*", "†", "1", "<sup>2</sup>", "¹,²");
    private static final List<String> ENDS =
            List.of("", "", "", " et al.", ", et al.", ", ...", " and 5 others", " +", " et.al.");

    // names, and what has the look of one
    private static final List<String> ALIKE =
            List.of(
                    "Ann Poe",
                    "Ben Coe",
                    "Ann Poe",
                    "Daniel Cohen-Or",
                    "Shawn O'Banion",
                    "Bo van der Berg",
                    "J. K. Low",
                    "Li Wei",
                    "José Álvarez",
                    "Jose\u0301 Roy",
                    "Many Others",
                    "Anonymous Authors",
                    "Gemini Team",
                    "Ann Poe Jr",
                    "Dr. Cid Doe",
                    "Unknown Author");

    private static final List<List<String>> SEPARATORS =
            List.of(
                    List.of(", ", ",", " ,  ", "，", "、", ", "),
                    List.of("; ", ";", "；"),
                    List.of(" & "),
                    List.of("\n", ", "));

    static List<List<String>> scripts() {
        return List.of(LATIN, HANGUL, HAN);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void namesThePeopleItNames(List<String> names) {
        Random random = new Random(names.hashCode());
        for (int i = 0; i < LISTS; i++) {
            List<String> people = new ArrayList<>(names);
            Collections.shuffle(people, random);
            people = people.subList(0, 2 + random.nextInt(names.size() - 2));
            String end = ENDS.get(random.nextInt(ENDS.size()));
            String list = printed(people, random) + end;
            AuthorList read = NameListReader.read(list, new XmlGate()).authors();
            assertEquals(people, read.names(), list);
            assertEquals(!end.isEmpty(), read.cut(), list);
        }
    }

    /** The short way through a list that leaves nothing to decide ends where the long one does. */
    @Test
    void readsAPlainListAsItWouldReadAnyOther() {
        Random random = new Random(3);
        int plain = 0;
        for (int i = 0; i < LISTS * 5; i++) {
            List<String> people = new ArrayList<>(ALIKE);
            Collections.shuffle(people, random);
            String list = String.join(", ", people.subList(0, 1 + random.nextInt(5)));
            plain += PlainList.read(list).isPresent() ? 1 : 0;
            assertEquals(
                    NameListReader.readWithCare(list, new XmlGate()),
                    NameListReader.read(list, new XmlGate()),
                    list);
        }
        assertTrue(plain > LISTS, plain + " of the lists were plain");
    }

    private static String printed(List<String> people, Random random) {
        List<String> separators = SEPARATORS.get(random.nextInt(3));
        StringBuilder list = new StringBuilder();
        boolean decomposed = random.nextInt(4) == 0;
        boolean and = random.nextInt(3) == 0 && people.get(0).matches("\\p{IsLatin}.*");
        for (int i = 0; i < people.size(); i++) {
            boolean last = i == people.size() - 1;
            String separator = separators.get(random.nextInt(separators.size()));
            list.append(i == 0 ? "" : last && and ? " and " : separator);
            String name = people.get(i).replace(" ", random.nextInt(5) == 0 ? "\u00A0" : " ");
            list.append(decomposed ? Normalizer.normalize(name, Normalizer.Form.NFD) : name);
            list.append(separators.size() == 6 ? "" : MARKS.get(random.nextInt(MARKS.size())));
        }
        return list.toString();
    }
}
