package org.w3id.paperkg.network.stored;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Incidence;
import org.w3id.paperkg.network.ListedPaper;

/**
 * The columns of the papers.
 *
 * @param topics of each, main topic first
 */
record PaperColumns(List<ListedPaper> papers, Incidence people, int[][] topics) {
    static PaperColumns of(CollaborationGraph graph) {
        int[][] topics =
                IntStream.range(0, graph.papers().size())
                        .mapToObj(graph::topicsOfPaper)
                        .toArray(int[][]::new);
        return new PaperColumns(graph.papers(), graph.peopleOfPaper(), topics);
    }

    void write(ColumnWriter columns) throws IOException {
        int[][] authors =
                IntStream.range(0, papers.size()).mapToObj(people::items).toArray(int[][]::new);
        columns.texts(papers, ListedPaper::iri)
                .texts(papers, ListedPaper::id)
                .texts(papers, ListedPaper::title)
                .ints(papers.stream().mapToInt(p -> (int) p.firstListed().toEpochDay()).toArray())
                .lists(authors)
                .lists(topics);
    }

    static PaperColumns read(ColumnReader columns) {
        List<String> iris = columns.texts();
        List<String> ids = columns.texts();
        List<String> titles = columns.texts();
        int[] days = columns.ints();
        Incidence people = Incidence.ofRows(columns.ints(), columns.ints());
        int[][] topics = columns.lists();
        List<ListedPaper> papers =
                IntStream.range(0, iris.size())
                        .mapToObj(
                                i ->
                                        new ListedPaper(
                                                iris.get(i),
                                                ids.get(i),
                                                titles.get(i),
                                                LocalDate.ofEpochDay(days[i]),
                                                people.size(i)))
                        .toList();
        return new PaperColumns(papers, people, topics);
    }
}
