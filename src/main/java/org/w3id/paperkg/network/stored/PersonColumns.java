package org.w3id.paperkg.network.stored;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3id.paperkg.network.Incidence;
import org.w3id.paperkg.network.ListedPaper;
import org.w3id.paperkg.network.Member;

/** The columns of the people. */
final class PersonColumns {
    private static final int NONE = -1;

    private final List<String> iris;
    private final List<String> names;
    private final int[] communities;
    private final double[] pageRanks;
    private final double[] betweenness;
    private final List<String> labels;

    private PersonColumns(ColumnReader columns) {
        this.iris = columns.texts();
        this.names = columns.texts();
        this.communities = columns.ints();
        this.pageRanks = columns.doubles();
        this.betweenness = columns.doubles();
        this.labels = columns.texts();
    }

    static void write(List<Member> people, ColumnWriter columns) throws IOException {
        List<String> labels =
                people.stream()
                        .map(Member::community)
                        .filter(label -> !label.isEmpty())
                        .distinct()
                        .toList();
        Map<String, Integer> numbers = new HashMap<>();
        labels.forEach(label -> numbers.put(label, numbers.size()));
        columns.texts(people, Member::iri)
                .texts(people, Member::name)
                .ints(
                        people.stream()
                                .mapToInt(one -> numbers.getOrDefault(one.community(), NONE))
                                .toArray())
                .doubles(people.stream().mapToDouble(Member::pageRank).toArray())
                .doubles(people.stream().mapToDouble(Member::betweenness).toArray())
                .texts(labels);
    }

    static PersonColumns read(ColumnReader columns) {
        return new PersonColumns(columns);
    }

    int size() {
        return iris.size();
    }

    List<Member> members(List<ListedPaper> papers, Incidence papersOfPerson) {
        return IntStream.range(0, size())
                .mapToObj(i -> member(i, Period.of(papersOfPerson.items(i), papers)))
                .toList();
    }

    private Member member(int person, Period listed) {
        String iri = iris.get(person);
        int community = communities[person];
        return new Member(
                iri,
                PersonStatements.key(iri),
                names.get(person),
                listed.papers(),
                listed.first(),
                listed.last(),
                community == NONE ? "" : labels.get(community),
                pageRanks[person],
                betweenness[person]);
    }
}
