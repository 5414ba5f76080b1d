package org.w3id.paperkg.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads a {@link CollaborationGraph}, whatever order the answers come in. */
final class CollaborationGraphLoader {
    private final GraphReader reader;

    CollaborationGraphLoader(GraphReader reader) {
        this.reader = reader;
    }

    CollaborationGraph load() {
        List<ListedPaper> papers = papers();
        Map<String, Integer> paperByIri = new HashMap<>();
        papers.forEach(paper -> paperByIri.put(paper.iri(), paperByIri.size()));
        Map<String, PersonDraft> drafts = people();
        List<PersonDraft> people =
                drafts.values().stream()
                        .sorted(Comparator.comparing(PersonDraft::key).thenComparing(d -> d.iri))
                        .toList();
        IntStream.range(0, people.size()).forEach(i -> people.get(i).number = i);
        CollaborationGraph.Authorships authorships = authorships(papers.size(), paperByIri, drafts);
        List<PaperTopic> topics = topics();
        return new CollaborationGraph(
                people.stream().map(draft -> draft.member(papers, authorships)).toList(),
                counted(papers, authorships),
                topics,
                authorships,
                subjects(papers.size(), paperByIri, topics));
    }

    private List<ListedPaper> papers() {
        List<ListedPaper> papers = new ArrayList<>();
        reader.forEach(
                "papers",
                row ->
                        papers.add(
                                new ListedPaper(
                                        row.text("paper"),
                                        row.text("id"),
                                        row.text("title"),
                                        LocalDate.parse(row.text("listed")),
                                        0)));
        papers.sort(Comparator.comparing(ListedPaper::id).thenComparing(ListedPaper::iri));
        return papers;
    }

    private static List<ListedPaper> counted(
            List<ListedPaper> papers, CollaborationGraph.Authorships authorships) {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> papers.get(i).withAuthors(authorships.peopleOfPaper().size(i)))
                .toList();
    }

    private Map<String, PersonDraft> people() {
        Map<String, PersonDraft> people = new HashMap<>();
        reader.forEach(
                "people",
                row ->
                        people.put(
                                row.text("author"),
                                new PersonDraft(row.text("author"), row.text("name"))));
        reader.forEach(
                "measures",
                row -> {
                    PersonDraft person = people.get(row.text("author"));
                    if (person != null) {
                        person.state(row.text("measure"), row.text("value"));
                    }
                });
        return people;
    }

    private CollaborationGraph.Authorships authorships(
            int papers, Map<String, Integer> paperByIri, Map<String, PersonDraft> people) {
        IntStream.Builder paper = IntStream.builder();
        IntStream.Builder person = IntStream.builder();
        reader.forEach(
                "creators",
                row -> {
                    Integer listed = paperByIri.get(row.text("paper"));
                    PersonDraft author = people.get(row.text("author"));
                    if (listed != null && author != null) {
                        paper.add(listed);
                        person.add(author.number);
                    }
                });
        int[] rows = paper.build().toArray();
        int[] items = person.build().toArray();
        return new CollaborationGraph.Authorships(
                Incidence.of(people.size(), items, rows), Incidence.of(papers, rows, items));
    }

    private List<PaperTopic> topics() {
        Map<String, PaperTopic> topics = new TreeMap<>();
        reader.forEach(
                "topics",
                row -> {
                    String iri = row.text("topic");
                    boolean korean = row.language("label").equals("ko");
                    PaperTopic known = topics.getOrDefault(iri, new PaperTopic(iri, "", ""));
                    topics.put(
                            iri,
                            korean
                                    ? new PaperTopic(iri, known.label(), row.text("label"))
                                    : new PaperTopic(iri, row.text("label"), known.korean()));
                });
        return List.copyOf(topics.values());
    }

    private CollaborationGraph.Subjects subjects(
            int papers, Map<String, Integer> paperByIri, List<PaperTopic> topics) {
        Map<String, Integer> topicByIri = new HashMap<>();
        topics.forEach(topic -> topicByIri.put(topic.iri(), topicByIri.size()));
        List<TreeMap<Integer, Integer>> topicByRank = new ArrayList<>();
        IntStream.range(0, papers).forEach(i -> topicByRank.add(new TreeMap<>()));
        IntStream.Builder topic = IntStream.builder();
        IntStream.Builder paper = IntStream.builder();
        reader.forEach(
                "subjects",
                row -> {
                    Integer listed = paperByIri.get(row.text("paper"));
                    Integer about = topicByIri.get(row.text("topic"));
                    if (listed != null && about != null) {
                        topic.add(about);
                        paper.add(listed);
                        topicByRank.get(listed).put(Integer.parseInt(row.text("rank")), about);
                    }
                });
        return new CollaborationGraph.Subjects(
                Incidence.of(topics.size(), topic.build().toArray(), paper.build().toArray()),
                topicByRank.stream().map(CollaborationGraphLoader::values).toArray(int[][]::new));
    }

    private static int[] values(TreeMap<Integer, Integer> byRank) {
        return byRank.values().stream().mapToInt(Integer::intValue).toArray();
    }
}
