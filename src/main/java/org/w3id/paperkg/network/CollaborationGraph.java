package org.w3id.paperkg.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who wrote which paper, in memory: the bipartite graph of people and papers, with the topics of
 * the papers. Each look at the co-author network is taken from it under a {@link NetworkSelection},
 * so no limit on teams is built in. Never changes; any number of threads may read it.
 */
public final class CollaborationGraph {
    private final List<Member> people;
    private final List<ListedPaper> papers;
    private final List<PaperTopic> topics;
    private final Incidence papersOfPerson;
    private final Incidence peopleOfPaper;
    private final Incidence papersOfTopic;
    private final int[][] topicsOfPaper;
    private final Map<String, Integer> personByIri;
    private final Map<String, Integer> topicByIri;

    /**
     * @param people ordered by key, then by IRI
     * @param topics ordered by IRI
     */
    public CollaborationGraph(
            List<Member> people,
            List<ListedPaper> papers,
            List<PaperTopic> topics,
            Authorships authorships,
            Subjects subjects) {
        this.people = List.copyOf(people);
        this.papers = List.copyOf(papers);
        this.topics = List.copyOf(topics);
        this.papersOfPerson = authorships.papersOfPerson();
        this.peopleOfPaper = authorships.peopleOfPaper();
        this.papersOfTopic = subjects.papersOfTopic();
        this.topicsOfPaper = subjects.topicsOfPaper();
        this.personByIri = numbers(this.people, Member::iri);
        this.topicByIri = numbers(this.topics, PaperTopic::iri);
    }

    private static <T> Map<String, Integer> numbers(List<T> all, Function<T, String> iri) {
        return IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> iri.apply(all.get(i)), i -> i));
    }

    /**
     * The whole network of a selection: everybody with a paper of its period and topic, also those
     * whom it ties to nobody.
     */
    public Subnetwork whole(NetworkSelection selection) {
        return new SubnetworkBuilder(select(selection)).whole();
    }

    /**
     * The people around some people, and all ties among them.
     *
     * @param authorIris of those in the middle, who are members, too
     * @throws UnknownAuthorException for an IRI that is no author's
     */
    public Subnetwork ego(List<String> authorIris, Reach reach, NetworkSelection selection) {
        return neighbourhood(authorIris, reach, selection).network();
    }

    /**
     * Who is near some people; cheap also where it is too large to be laid out.
     *
     * @throws UnknownAuthorException for an IRI that is no author's
     */
    public Neighbourhood neighbourhood(
            List<String> authorIris, Reach reach, NetworkSelection selection) {
        int[] middle = authorIris.stream().mapToInt(this::person).sorted().distinct().toArray();
        return new Neighbourhood(select(selection), middle, reach);
    }

    /**
     * Some people, and all ties among them. Cost: the co-authors of each.
     *
     * @param members of this graph
     */
    public Subnetwork among(List<Member> members, NetworkSelection selection) {
        int[] people = members.stream().mapToInt(one -> person(one.iri())).sorted().toArray();
        return new SubnetworkBuilder(select(selection)).among(people);
    }

    /** The topics of each paper of a period and topic, whatever its team. */
    public List<List<PaperTopic>> topicsOfPapers(NetworkSelection selection) {
        SelectedNetwork selected = select(selection);
        return IntStream.range(0, papers.size())
                .filter(selected::hasPeriodAndTopic)
                .mapToObj(
                        paper -> Arrays.stream(topicsOfPaper[paper]).mapToObj(topics::get).toList())
                .toList();
    }

    /**
     * The ways from one person to another.
     *
     * @param most how many paths to tell of, from 1
     * @throws UnknownAuthorException for an IRI that is no author's
     * @throws IllegalArgumentException when both are one
     */
    public PathAnswer paths(String fromIri, String toIri, int most, NetworkSelection selection) {
        if (fromIri.equals(toIri)) {
            throw new IllegalArgumentException("a path leads from one person to another");
        }
        return new PathSearch(select(selection), person(fromIri), person(toIri)).answer(most);
    }

    /**
     * Whom somebody could work with: co-authors of co-authors with whom the person has no paper.
     *
     * @param most how many people, from 1
     * @throws UnknownAuthorException for an IRI that is no author's
     */
    public List<PossibleCollaborator> couldWorkWith(
            String authorIri, int most, NetworkSelection selection) {
        return new PossibleCollaborators(select(selection), person(authorIri)).best(most);
    }

    /**
     * @throws UnknownAuthorException for an IRI that is no author's
     */
    public Member member(String iri) {
        return people.get(person(iri));
    }

    /** The topic with an IRI. */
    public Optional<PaperTopic> topicNamed(String iri) {
        return topic(iri).map(topics::get);
    }

    SelectedNetwork select(NetworkSelection selection) {
        return new SelectedNetwork(this, selection);
    }

    /** Everybody, ordered by key; people go by their place in this list. */
    public List<Member> people() {
        return people;
    }

    /** All papers, ordered by id; papers go by their place in this list. */
    public List<ListedPaper> papers() {
        return papers;
    }

    /** All topics, ordered by IRI; topics go by their place in this list. */
    public List<PaperTopic> topics() {
        return topics;
    }

    Incidence papersOfPerson() {
        return papersOfPerson;
    }

    public Incidence peopleOfPaper() {
        return peopleOfPaper;
    }

    Incidence papersOfTopic() {
        return papersOfTopic;
    }

    /** Main topic first; not to be changed. */
    public int[] topicsOfPaper(int paper) {
        return topicsOfPaper[paper];
    }

    int person(String iri) {
        Integer number = personByIri.get(iri);
        if (number == null) {
            throw new UnknownAuthorException(iri);
        }
        return number;
    }

    Optional<Integer> topic(String iri) {
        return Optional.ofNullable(topicByIri.get(iri));
    }
}
