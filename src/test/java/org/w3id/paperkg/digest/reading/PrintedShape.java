package org.w3id.paperkg.digest.reading;

import static org.w3id.paperkg.digest.reading.InventedPaper.pick;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shapes in which people list papers, in several languages. */
enum PrintedShape {
    DAILY {
        @Override
        String print(List<InventedPaper> papers, Random random) {
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
        String print(List<InventedPaper> papers, Random random) {
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
                                                    pick(random, "논문:", "论文链接：", "Paper:", "リンク:"),
                                                    address(p, random),
                                                    pick(random, "저자:", "作者：", "Authors:", "著者："),
                                                    names(p, random),
                                                    pick(random, "추천:", "点赞数：", "Upvotes:", "いいね："),
                                                    p.votes()));
        }
    },
    TABLE {
        @Override
        String print(List<InventedPaper> papers, Random random) {
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
        String print(List<InventedPaper> papers, Random random) {
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
        String print(List<InventedPaper> papers, Random random) {
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
        String print(List<InventedPaper> papers, Random random) {
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

    abstract String print(List<InventedPaper> papers, Random random);

    private static String names(InventedPaper paper, Random random) {
        String separator = pick(random, ", ", "、", "; ", ", ");
        return String.join(separator, paper.authors())
                + (paper.cut() ? pick(random, " et al.", ", et al.", " 等") : "");
    }

    private static String address(InventedPaper paper, Random random) {
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

    private static String each(List<InventedPaper> papers, Function<InventedPaper, String> entry) {
        return papers.stream().map(entry).collect(Collectors.joining("\n"));
    }
}
