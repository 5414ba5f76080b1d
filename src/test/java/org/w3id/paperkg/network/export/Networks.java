package org.w3id.paperkg.network.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;

/** Networks of our own invention, and what the formats make of them. */
final class Networks {
    /** Names that end quotes, open tags, separate cells or run from right to left. */
    static final List<String> HOSTILE_NAMES =
            List.of(
                    "Conan \"The\" O'Brien",
                    "<b>Bold</b> & Sons &amp; ]]>",
                    "Doe, Jane; the \\\"third\\\"",
                    "back\\slash\\",
                    "김민수",
                    "👩‍💻 Ada 😀",
                    "אבי כהן",
                    "=1+1",
                    "-- {curly} [square] \\n \\N");

    private static final String BASE = "https://w3id.org/paperkg/author/";
    private static final LocalDate DAY = LocalDate.of(2024, 2, 12);

    private Networks() {}

    static Member member(String key, String name) {
        return new Member(BASE + key, key, name, 3, DAY, DAY.plusDays(20), "", 0, 0);
    }

    /** Two communities of two and one, and one person in none. */
    static Subnetwork measured() {
        return new Subnetwork(
                List.of(
                        measured("ada-marlow", "Ada Marlow", "Lanterns", 0.4, 2.5),
                        measured("minsu-kim", "Minsu Kim", "Boats", 0.3, 0),
                        measured("zoe-celik", "Zoë Çelik", "Lanterns", 0.000012345678949, 0),
                        measured("zz-alone", "Zz Alone", "", 0.1, 0)),
                List.of(
                        new Tie(0, 1, 1, 0.5, DAY, DAY),
                        new Tie(0, 2, 3, 1.0 / 3 + 1, DAY, DAY.plusDays(9))));
    }

    private static Member measured(
            String key, String name, String community, double pageRank, double betweenness) {
        return new Member(
                BASE + key,
                key,
                name,
                4,
                DAY,
                LocalDate.of(2024, 7, 1),
                community,
                pageRank,
                betweenness);
    }

    /** A path through people of hostile names, whose measures nobody knows. */
    static Subnetwork hostile() {
        List<Member> members = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < HOSTILE_NAMES.size(); i++) {
            members.add(member("key-" + i, HOSTILE_NAMES.get(i)));
            if (i > 0) {
                ties.add(new Tie(i - 1, i, i, i / 3.0, DAY, DAY.plusDays(i)));
            }
        }
        return new Subnetwork(members, ties);
    }

    /** The same for the same numbers. */
    static Subnetwork random(int people, int pairs, long seed) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String key = "person-%05d".formatted(i);
            members.add(
                    new Member(
                            BASE + key,
                            key,
                            HOSTILE_NAMES.get(i % HOSTILE_NAMES.size()) + " " + i,
                            1 + random.nextInt(30),
                            DAY,
                            DAY.plusDays(random.nextInt(300)),
                            "Topic " + random.nextInt(200),
                            random.nextDouble() / people,
                            random.nextInt(10_000) / 7.0));
        }
        TreeSet<Long> drawn = new TreeSet<>();
        while (drawn.size() < pairs) {
            long first = random.nextInt(people);
            long second = random.nextInt(people);
            if (first < second) {
                drawn.add(first << 32 | second);
            }
        }
        List<Tie> ties = new ArrayList<>();
        for (long pair : drawn) {
            int papers = 1 + random.nextInt(4);
            ties.add(
                    new Tie(
                            (int) (pair >> 32),
                            (int) pair,
                            papers,
                            papers / (1.0 + random.nextInt(20)),
                            DAY,
                            DAY.plusDays(random.nextInt(9))));
        }
        return new Subnetwork(members, ties);
    }

    static int weightSum(Subnetwork network) {
        return network.ties().stream().mapToInt(Tie::jointPapers).sum();
    }

    static double strengthSum(Subnetwork network) {
        return network.ties().stream().collect(Collectors.summingDouble(Tie::strength));
    }

    static byte[] bytes(NetworkFile file, Subnetwork network) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(network, out);
        return out.toByteArray();
    }

    static String text(NetworkFile file, Subnetwork network) throws IOException {
        return new String(bytes(file, network), StandardCharsets.UTF_8);
    }

    /** The first, or the only, file of a format. */
    static String text(NetworkFormat format, Subnetwork network) throws IOException {
        return text(format.files().get(0), network);
    }
}
