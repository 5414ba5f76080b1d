package org.w3id.paperkg.curation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/** Reads one decision about an author, and reports what is wrong with it. */
record AuthorDecisionReader(
        AuthorDecision.Kind kind, CurationEntry entry, CurationMistakes mistakes) {
    private static final Pattern DBLP = Pattern.compile("https://dblp\\.org/pid/\\w+/[\\w-]+");

    /** Empty, and reported, when the decision cannot be carried out. */
    Optional<AuthorDecision> read() {
        entry.reportUnknown(kind.type(), kind.properties(), mistakes);
        boolean reasoned = entry.reasoned(mistakes);
        Optional<String> author = author(Pkg.decides);
        Optional<String> target =
                switch (kind) {
                    case SPLIT, MERGE -> author(Pkg.into);
                    case RENAME -> name();
                    case IDENTIFY -> person();
                };
        Optional<String> name = kind == AuthorDecision.Kind.SPLIT ? name() : Optional.of("");
        Set<ArxivId> papers = papers();
        boolean whole = reasoned && author.isPresent() && target.isPresent() && name.isPresent();
        if (splitsNothingOff(papers) || !whole || relatesToItself(author.get(), target.get())) {
            return Optional.empty();
        }
        return Optional.of(
                new AuthorDecision(
                        kind, author.get(), target.get(), papers, name.get(), entry.place()));
    }

    private boolean splitsNothingOff(Set<ArxivId> papers) {
        boolean nothing = kind == AuthorDecision.Kind.SPLIT && papers.isEmpty();
        if (nothing) {
            mistakes.add(
                    entry.place(),
                    "the split names no paper and is not carried out; name those of the other"
                            + " person with pkg:paper");
        }
        return nothing;
    }

    private boolean relatesToItself(String author, String target) {
        boolean itself = author.equals(target);
        if (itself) {
            mistakes.add(
                    entry.place(),
                    "the decision relates '%s' to itself; name another author after %s"
                            .formatted(author, CurationMistakes.quote(Pkg.into)));
        }
        return itself;
    }

    private Optional<String> author(Node property) {
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

    private Optional<String> name() {
        Optional<CurationEntry.Statement> stated = entry.single(AuthorDecision.NAME, mistakes);
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

    private Optional<String> person() {
        Optional<CurationEntry.Statement> stated = entry.single(AuthorDecision.SAME_AS, mistakes);
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

    private Set<ArxivId> papers() {
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
