package org.w3id.paperkg.network.stored;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.paperkg.network.Authorships;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Incidence;
import org.w3id.paperkg.network.ListedPaper;
import org.w3id.paperkg.network.PaperTopic;
import org.w3id.paperkg.query.resource.Statements;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads a network from triples, whatever order they come in. */
public final class NetworkTriples {
    private final Statements statements;

    private NetworkTriples(Statements statements) {
        this.statements = statements;
    }

    /**
     * Reads a graph, inside the caller's transaction. Reads some 300,000 statements for 3,000
     * papers: from TDB2 a second and a half of CPU time.
     */
    public static CollaborationGraph of(Graph graph) {
        return new NetworkTriples(new Statements(graph)).read();
    }

    private CollaborationGraph read() {
        List<ListedPaper> papers = papers();
        Map<String, Integer> paperByIri = new HashMap<>();
        papers.forEach(paper -> paperByIri.put(paper.iri(), paperByIri.size()));
        PersonStatements people = new PersonStatements(statements);
        Authorships authorships = authorships(papers.size(), paperByIri, people.iris());
        SubjectStatements about = new SubjectStatements(statements);
        List<PaperTopic> topics = about.topics();
        return new CollaborationGraph(
                people.members(papers, authorships.papersOfPerson()),
                counted(papers, authorships.peopleOfPaper()),
                topics,
                authorships,
                about.subjects(papers.size(), paperByIri, topics));
    }

    private List<ListedPaper> papers() {
        Map<String, String> ids = statements.values(DCTerms.identifier.getURI());
        Map<String, String> titles = statements.values(DCTerms.title.getURI());
        Map<String, String> listed = statements.values(Pkg.firstListed.getURI());
        return statements.instances(Pkg.Paper.getURI()).stream()
                .filter(ids::containsKey)
                .filter(titles::containsKey)
                .filter(listed::containsKey)
                .map(
                        iri ->
                                new ListedPaper(
                                        iri,
                                        ids.get(iri),
                                        titles.get(iri),
                                        LocalDate.parse(listed.get(iri)),
                                        0))
                .sorted(Comparator.comparing(ListedPaper::id).thenComparing(ListedPaper::iri))
                .toList();
    }

    private static List<ListedPaper> counted(List<ListedPaper> papers, Incidence peopleOfPaper) {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> papers.get(i).withAuthors(peopleOfPaper.size(i)))
                .toList();
    }

    private Authorships authorships(
            int papers, Map<String, Integer> paperByIri, List<String> people) {
        Map<String, Integer> personByIri = new HashMap<>();
        people.forEach(iri -> personByIri.put(iri, personByIri.size()));
        IntStream.Builder paper = IntStream.builder();
        IntStream.Builder person = IntStream.builder();
        statements.forEach(
                DCTerms.creator.getURI(),
                (of, author) -> {
                    Integer listed = paperByIri.get(of);
                    Integer number = personByIri.get(Statements.text(author));
                    if (listed != null && number != null) {
                        paper.add(listed);
                        person.add(number);
                    }
                });
        return Authorships.of(
                Incidence.of(papers, paper.build().toArray(), person.build().toArray()),
                people.size());
    }
}
