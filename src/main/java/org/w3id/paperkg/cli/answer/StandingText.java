package org.w3id.paperkg.cli.answer;

import java.util.ArrayList;
import java.util.List;
import org.w3id.paperkg.cli.console.TextTable;
import org.w3id.paperkg.network.standing.Standing;

/** Words for what is stated of an author's name and place in the network. */
public final class StandingText {
    private StandingText() {}

    public static List<String> ofName(String name, Standing standing) {
        List<String> lines = new ArrayList<>();
        standing.otherSpellings()
                .forEach(other -> lines.add("may be the same person as " + spelling(other)));
        standing.groups()
                .filter(groups -> groups > 1)
                .ifPresent(
                        groups ->
                                lines.add(
                                        "the co-authors fall into %d groups that only this name joins: %s may be several people"
                                                .formatted(groups, name)));
        return lines;
    }

    private static String spelling(Standing.OtherSpelling other) {
        List<String> why = new ArrayList<>();
        why.add(other.papers() == 1 ? "1 paper" : other.papers() + " papers");
        other.sharedCoauthors()
                .ifPresent(n -> why.add(n == 1 ? "1 shared co-author" : n + " shared co-authors"));
        other.score().ifPresent(score -> why.add("score " + score));
        return "%s (%s)".formatted(other.name(), String.join(", ", why));
    }

    public static TextTable ofMeasures(Standing standing) {
        return new TextTable(
                List.of("measure", "value", ""),
                standing.measures().stream().map(StandingText::line).toList());
    }

    private static List<String> line(Standing.Measure one) {
        String value = one.value();
        return switch (one.kind()) {
            case COAUTHORS -> List.of("co-authors", value, "");
            case CORE_NUMBER -> List.of("core number", value, "");
            case COMPONENT -> List.of("component", people(Integer.parseInt(value)), "");
            case COMMUNITY ->
                    List.of("community", value, one.beside().map(StandingText::people).orElse(""));
            case PAGE_RANK -> List.of("PageRank", value, place(one));
            case BETWEENNESS -> List.of("betweenness", value, place(one));
            case ESTIMATED_BETWEENNESS -> List.of("betweenness, estimated", value, place(one));
        };
    }

    private static String people(int number) {
        return number == 1 ? "1 person" : "%,d people".formatted(number);
    }

    private static String place(Standing.Measure one) {
        return one.beside().map("number %,d of all"::formatted).orElse("");
    }
}
