package org.w3id.paperkg.digest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.paperkg.digest.DigestFile;

/**
 * Digests of invented papers, printed in each shape with separators, languages and marks drawn at
 * random, yield those papers, on their days, with their authors and nobody else.
 */
class AnyShapeTest {
    private static final int DIGESTS = 150;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);
    private static final List<String> PEOPLE =
            List.of(
                    "Ann Poe",
                    "Ben Coe",
                    "Cid Doe",
                    "José Álvarez",
                    "Bo van der Berg",
                    "Li Wei",
                    "Jean-Luc Roy",
                    "Zoë O'Neil",
                    "Min-su Kim",
                    "Øystein Lie");
    private static final List<String> WORDS =
            List.of(
                    "Kettles",
                    "Moss",
                    "Paper Boats",
                    "Slow Tea",
                    "Lanterns",
                    "Rope Ladders",
                    "Quiet Harbours",
                    "Snow",
                    "Bread");

    private enum Shape {
        DAILY {
            @Override
            String print(List<Paper> papers, Random random) {
                return "## Daily Papers ("
                        + day(random)
                        + ")\n\n"
                        + each(
                                papers,
                                p ->
                                        "### [%s](%s)\n\n%s\n\n%s\n\n- **What's New**: 새로운 방법(new method).\n"
                                                .formatted(
                                                        p.title(),
                                                        address(p, random),
                                                        field("Vote", String.valueOf(p.votes())),
                                                        field("Authors", names(p, random))));
            }
        },
        HEADINGS {
            @Override
            String print(List<Paper> papers, Random random) {
                String marks = "#".repeat(2 + random.nextInt(3));
                int[] number = {0};
                return "# Papers of "
                        + day(random)
                        + "\n\n"
                        + each(
                                papers,
                                p ->
                                        "%s %d. %s\n\n**%s** %s\n\n**%s** %s\n\n**%s** %d\n\nA kettle boils.\n"
                                                .formatted(
                                                        marks,
                                                        ++number[0],
                                                        p.title(),
                                                        pick(
                                                                random, "논문:", "论文链接：", "Paper:",
                                                                "リンク:"),
                                                        address(p, random),
                                                        pick(
                                                                random,
                                                                "저자:",
                                                                "作者：",
                                                                "Authors:",
                                                                "著者："),
                                                        names(p, random),
                                                        pick(
                                                                random,
                                                                "추천:",
                                                                "点赞数：",
                                                                "Upvotes:",
                                                                "いいね："),
                                                        p.votes()));
            }
        },
        TABLE {
            @Override
            String print(List<Paper> papers, Random random) {
                return pick(
                                random,
                                "|Date|Title|Authors|PDF|Votes|\n",
                                "|날짜|제목|저자|링크|추천|\n",
                                "|日期|标题|作者|链接|点赞|\n")
                        + "|---|---|---|---|---|\n"
                        + each(
                                papers,
                                p ->
                                        "|**%s**|**%s**|%s|[%s](%s)|%d|"
                                                .formatted(
                                                        day(random),
                                                        p.title(),
                                                        names(p, random),
                                                        p.id(),
                                                        address(p, random),
                                                        p.votes()));
            }
        },
        ITEMS {
            @Override
            String print(List<Paper> papers, Random random) {
                String mark = pick(random, "-", "*", "1.");
                return "## "
                        + day(random)
                        + "\n\n"
                        + each(
                                papers,
                                p ->
                                        "%s [%s](%s) - it boils (boiling point)\n   - %s: %s\n   - %s: %d"
                                                .formatted(
                                                        mark,
                                                        p.title(),
                                                        address(p, random),
                                                        pick(random, "Authors", "**저자**", "作者"),
                                                        names(p, random),
                                                        pick(random, "Votes", "추천", "赞"),
                                                        p.votes()));
            }
        },
        FIELDS {
            @Override
            String print(List<Paper> papers, Random random) {
                return "# "
                        + day(random)
                        + "\n\n"
                        + each(
                                papers,
                                p ->
                                        "Title: %s\nLink: %s\nAuthors: %s\nVotes: %d\n"
                                                .formatted(
                                                        p.title(),
                                                        address(p, random),
                                                        names(p, random),
                                                        p.votes()));
            }
        },
        HTML {
            @Override
            String print(List<Paper> papers, Random random) {
                return "<h1>"
                        + day(random)
                        + "</h1>\n\n"
                        + each(
                                papers,
                                p ->
                                        ("<div class=\"paper\">\n<h3><a href=\"%s\">%s</a></h3>\n"
                                                        + "<p class=\"authors\">%s</p>\n"
                                                        + "<span class=\"votes\">%d</span>\n</div>\n")
                                                .formatted(
                                                        address(p, random),
                                                        p.title(),
                                                        names(p, random),
                                                        p.votes()));
            }
        };

        abstract String print(List<Paper> papers, Random random);
    }

    private record Paper(String id, String title, List<String> authors, boolean cut, int votes) {}

    @ParameterizedTest
    @EnumSource
    void yieldsThePapersThatItPrints(Shape shape) {
        Random random = new Random(shape.ordinal());
        for (int i = 0; i < DIGESTS; i++) {
            List<Paper> papers = papers(random);
            String text = shape.print(papers, random);
            DigestFile read = new DigestParser().parse("digest.md", text);
            assertEquals(
                    papers.stream().map(AnyShapeTest::told).collect(Collectors.joining("\n")),
                    read.listings().stream()
                            .map(
                                    l ->
                                            "%s %s %s %s%s %s"
                                                    .formatted(
                                                            l.date(),
                                                            l.paper(),
                                                            l.title(),
                                                            l.authors().names(),
                                                            l.authors().cut() ? "+" : "",
                                                            l.votes().orElse(-1)))
                            .collect(Collectors.joining("\n")),
                    () -> text + "\n" + read.problems());
            assertTrue(read.lines().complete(), text);
        }
    }

    private static String told(Paper paper) {
        return "%s %s %s %s%s %s"
                .formatted(
                        DAY,
                        paper.id(),
                        paper.title(),
                        paper.authors(),
                        paper.cut() ? "+" : "",
                        paper.votes());
    }

    private static List<Paper> papers(Random random) {
        List<Paper> papers = new ArrayList<>();
        int many = 1 + random.nextInt(5);
        for (int i = 0; i < many; i++) {
            List<String> people = new ArrayList<>(PEOPLE);
            Collections.shuffle(people, random);
            papers.add(
                    new Paper(
                            "2503.9%04d".formatted(i + 10 * random.nextInt(900)),
                            pick(random, WORDS.toArray(String[]::new))
                                    + " "
                                    + pick(random, "for", "as", "without")
                                    + " "
                                    + pick(random, WORDS.toArray(String[]::new))
                                    + " "
                                    + (char) ('A' + i),
                            List.copyOf(people.subList(0, 1 + random.nextInt(6))),
                            random.nextInt(4) == 0,
                            random.nextInt(2_000)));
        }
        return papers;
    }

    private static String names(Paper paper, Random random) {
        String separator = pick(random, ", ", "、", "; ", ", ");
        return String.join(separator, paper.authors())
                + (paper.cut() ? pick(random, " et al.", ", et al.", " 等") : "");
    }

    private static String address(Paper paper, Random random) {
        return pick(
                random,
                "https://arxiv.org/abs/" + paper.id(),
                "http://arxiv.org/pdf/" + paper.id() + "v2",
                "https://huggingface.co/papers/" + paper.id(),
                "https://www.alphaxiv.org/abs/" + paper.id(),
                "https://doi.org/10.48550/arXiv." + paper.id());
    }

    private static String day(Random random) {
        return pick(
                random, "2025-03-14", "2025.03.14", "2025/3/14", "2025년 3월 14일", "March 14, 2025");
    }

    private static String field(String name, String value) {
        return name + ": " + value;
    }

    private static String each(List<Paper> papers, Function<Paper, String> entry) {
        return papers.stream().map(entry).collect(Collectors.joining("\n"));
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
