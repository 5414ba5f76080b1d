package org.w3id.paperkg.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.author.AuthorCuration;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/**
 * A decision about an author, faultless in itself.
 *
 * @param about slug of the author decided about
 * @param target slug of the other author, the name to show, or the IRI of the person
 * @param papers of a split, those of the other person
 * @param name of a split, the name to show for the other person; empty otherwise
 * @param place where the decision begins
 */
record AuthorDecision(
        Kind kind, String about, String target, Set<ArxivId> papers, String name, Place place)
        implements Decided {
    private static final Node NAME = FOAF.name.asNode();
    private static final Node SAME_AS = SchemaDO.sameAs.asNode();
    private static final Pattern DBLP = Pattern.compile("https://dblp\\.org/pid/\\w+/[\\w-]+");

    AuthorDecision {
        papers = Set.copyOf(papers);
    }

    AuthorCuration.Origin origin() {
        return new AuthorCuration.Origin(place.file(), place.line());
    }

    /** What can be decided. */
    enum Kind {
        SPLIT(Pkg.Split, List.of(Pkg.into, NAME, Pkg.paper)),
        MERGE(Pkg.Merge, List.of(Pkg.into)),
        RENAME(Pkg.Rename, List.of(NAME)),
        IDENTIFY(Pkg.Identify, List.of(SAME_AS));

        private final Node type;
        private final List<Node> properties;

        Kind(Node type, List<Node> properties) {
            this.type = type;
            this.properties = properties;
        }

        Node type() {
            return type;
        }

        static Kind of(Node type) {
            return Stream.of(values()).filter(kind -> kind.type.equals(type)).findFirst().get();
        }
    }

    /** Empty, and reported, when the decision cannot be carried out. */
    static Optional<AuthorDecision> read(
            Kind kind, CurationEntry entry, CurationMistakes mistakes) {
        List<Node> properties =
                Stream.concat(Stream.of(Pkg.decides, Pkg.reason), kind.properties.stream())
                        .toList();
        entry.reportUnknown(kind.type, properties, mistakes);
        boolean reasoned = entry.reasoned(mistakes);
        Optional<String> author = author(Pkg.decides, entry, mistakes);
        Optional<String> target =
                switch (kind) {
                    case SPLIT, MERGE -> author(Pkg.into, entry, mistakes);
                    case RENAME -> name(entry, mistakes);
                    case IDENTIFY -> person(entry, mistakes);
                };
        Optional<String> name = kind == Kind.SPLIT ? name(entry, mistakes) : Optional.of("");
        Set<ArxivId> papers = papers(entry, mistakes);
        if (kind == Kind.SPLIT && papers.isEmpty()) {
            mistakes.add(
                    entry.place(),
                    "the split names no paper and is not carried out; name those of the other"
                            + " person with pkg:paper");
            return Optional.empty();
        }
        if (!reasoned || author.isEmpty() || target.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        if (author.equals(target)) {
            mistakes.add(
                    entry.place(),
                    "the decision relates '%s' to itself; name another author after %s"
                            .formatted(author.get(), CurationMistakes.quote(Pkg.into)));
            return Optional.empty();
        }
        return Optional.of(
                new AuthorDecision(
                        kind, author.get(), target.get(), papers, name.get(), entry.place()));
    }

    private static Optional<String> author(
            Node property, CurationEntry entry, CurationMistakes mistakes) {
        Optional<CurationEntry.Statement> stated = entry.single(property, mistakes);
        Optional<String> slug =
                stated.map(CurationEntry.Statement::value).flatMap(PublishedGraph::authorSlug);
        if (stated.isPresent() && slug.isEmpty()) {
            mistakes.add(
                    stated.get().place(),
                    "%s is no author, so the decision is not carried out; write an IRI like <%sauthor/percy-liang>"
                            .formatted(
                                    CurationMistakes.quote(stated.get().value()),
                                    PublishedGraph.BASE));
        }
        return slug;
    }

    private static Optional<String> name(CurationEntry entry, CurationMistakes mistakes) {
        Optional<CurationEntry.Statement> stated = entry.single(NAME, mistakes);
        Optional<String> name =
                stated.map(CurationEntry.Statement::value)
                        .filter(Node::isLiteral)
                        .filter(value -> value.getLiteralLanguage().isEmpty())
                        .map(value -> value.getLiteralLexicalForm().strip())
                        .filter(text -> !text.isEmpty());
        if (stated.isPresent() && name.isEmpty()) {
            mistakes.add(
                    stated.get().place(),
                    "%s is no name, so the decision is not carried out; write one in quotes, without a language"
                            .formatted(CurationMistakes.quote(stated.get().value())));
        }
        return name;
    }

    private static Optional<String> person(CurationEntry entry, CurationMistakes mistakes) {
        Optional<CurationEntry.Statement> stated = entry.single(SAME_AS, mistakes);
        Optional<String> person =
                stated.map(CurationEntry.Statement::value)
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .filter(iri -> Orcid.valid(iri) || DBLP.matcher(iri).matches());
        if (stated.isPresent() && person.isEmpty()) {
            mistakes.add(
                    stated.get().place(),
                    "%s is neither an ORCID iD nor a person of DBLP, so the decision is not carried out; write <https://orcid.org/0000-0002-1825-0097> or <https://dblp.org/pid/04/1701>"
                            .formatted(CurationMistakes.quote(stated.get().value())));
        }
        return person;
    }

    private static Set<ArxivId> papers(CurationEntry entry, CurationMistakes mistakes) {
        Set<ArxivId> papers = new HashSet<>();
        for (CurationEntry.Statement stated : entry.of(Pkg.paper)) {
            Optional<ArxivId> paper = PublishedGraph.paper(stated.value());
            paper.ifPresent(papers::add);
            if (paper.isEmpty()) {
                mistakes.add(
                        stated.place(),
                        "%s is no paper and is left out; write an IRI like <%spaper/2402.06619>"
                                .formatted(
                                        CurationMistakes.quote(stated.value()),
                                        PublishedGraph.BASE));
            }
        }
        return papers;
    }
}
