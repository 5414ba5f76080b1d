package org.w3id.paperkg.network;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What has been read of an author so far. */
final class PersonDraft {
    private static final String COMMUNITY = "community";
    private static final String PAGE_RANK = "pageRank";

    final String iri;
    int number;

    private final String name;
    private String community = "";
    private double pageRank;
    private double betweenness;

    PersonDraft(String iri, String name) {
        this.iri = iri;
        this.name = name;
    }

    String key() {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /**
     * @param measure IRI of the property
     */
    void state(String measure, String value) {
        String term = measure.substring(measure.indexOf('#') + 1);
        if (term.equals(COMMUNITY)) {
            community = value;
        } else if (term.equals(PAGE_RANK)) {
            pageRank = Double.parseDouble(value);
        } else {
            betweenness = Double.parseDouble(value);
        }
    }

    Member member(List<ListedPaper> papers, CollaborationGraph.Authorships authorships) {
        List<LocalDate> days =
                IntStream.of(authorships.papersOfPerson().items(number))
                        .mapToObj(paper -> papers.get(paper).firstListed())
                        .sorted()
                        .toList();
        LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.get(0);
        LocalDate last = days.isEmpty() ? LocalDate.EPOCH : days.get(days.size() - 1);
        return new Member(
                iri, key(), name, days.size(), first, last, community, pageRank, betweenness);
    }
}
