package org.w3id.paperkg.cli.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.console.TextTable;
import org.w3id.paperkg.network.Acquaintance;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.Neighbourhood;
import org.w3id.paperkg.network.PaperTopic;
import org.w3id.paperkg.network.PossibleCollaborator;
import org.w3id.paperkg.query.lookup.KnownAuthor;

/** Tables of the people around some people. */
public record AcquaintanceText(List<KnownAuthor> middle) {
    private static final int REASONS = 3;
    private static final List<String> INTRODUCTIONS =
            List.of("one introduction", "two introductions");

    public AcquaintanceText {
        middle = List.copyOf(middle);
    }

    /**
     * @param most people of one distance to show to somebody who looks
     */
    public void print(Neighbourhood around, int depth, int most, Terminal terminal) {
        List<Acquaintance> all = around.acquaintances();
        for (int distance = 1; distance <= depth; distance++) {
            int ring = distance;
            List<Acquaintance> people = all.stream().filter(one -> one.distance() == ring).toList();
            if (distance > 1) {
                terminal.print(List.of(""));
            }
            terminal.print(List.of(terminal.strong(title(distance, people.size()))));
            if (!people.isEmpty()) {
                terminal.print(distance == 1 ? coauthors(people) : further(people), most);
            }
        }
    }

    private String title(int distance, int people) {
        if (distance == 1) {
            return "%,d %s of %s"
                    .formatted(
                            people,
                            people == 1 ? "co-author" : "co-authors",
                            joined(middle, KnownAuthor::name));
        }
        return "%,d %s %s away, most contacts first"
                .formatted(
                        people,
                        people == 1 ? "author" : "authors",
                        INTRODUCTIONS.get(distance - 2));
    }

    private TextTable coauthors(List<Acquaintance> people) {
        List<String> columns = new ArrayList<>(List.of("name", "papers", "first", "last"));
        boolean several = middle.size() > 1;
        if (several) {
            columns.add("with");
        }
        return new TextTable(columns, people.stream().map(one -> row(one, several)).toList());
    }

    private static List<String> row(Acquaintance one, boolean several) {
        Stream<String> cells =
                Stream.of(
                        one.person().name(),
                        Integer.toString(one.jointPapers()),
                        one.firstJoint().toString(),
                        one.lastJoint().toString());
        return several
                ? Stream.concat(cells, Stream.of(joined(one.through(), Member::name))).toList()
                : cells.toList();
    }

    private static TextTable further(List<Acquaintance> people) {
        return new TextTable(
                List.of("name", "contacts", "through", "papers"),
                people.stream()
                        .map(
                                one ->
                                        List.of(
                                                one.person().name(),
                                                Integer.toString(one.through().size()),
                                                one.through().get(0).name(),
                                                Integer.toString(one.person().papers())))
                        .toList());
    }

    public static void ofPossible(
            String author, List<PossibleCollaborator> people, Terminal terminal) {
        if (people.isEmpty()) {
            terminal.print(
                    List.of(
                            "Every co-author of a co-author of %s has a joint paper with them already, or there is none"
                                    .formatted(author)));
            return;
        }
        terminal.print(
                List.of(
                        "%,d %s whom %s could work with: no paper together, most shared co-authors first"
                                .formatted(
                                        people.size(),
                                        people.size() == 1 ? "person" : "people",
                                        author)));
        terminal.print(possible(people));
    }

    private static TextTable possible(List<PossibleCollaborator> people) {
        return new TextTable(
                List.of("name", "contacts", "through", "topics", "such as"),
                people.stream()
                        .map(
                                one ->
                                        List.of(
                                                one.person().name(),
                                                Integer.toString(one.contacts().size()),
                                                some(one.contacts(), Member::name),
                                                Integer.toString(one.topics().size()),
                                                some(one.topics(), PaperTopic::label)))
                        .toList());
    }

    private static <T> String some(List<T> all, Function<T, String> name) {
        return joined(all.stream().limit(REASONS).toList(), name)
                + (all.size() > REASONS ? ", …" : "");
    }

    private static <T> String joined(Collection<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.joining(", "));
    }
}
