package org.w3id.paperkg.query.lookup;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.query.BadParameterException;
import org.w3id.paperkg.query.NamedResources;
import org.w3id.paperkg.query.QueryParameter;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.query.resource.ResourceKind;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * Finds the authors and topics of one dataset that are meant by a name. All names are read when the
 * first is looked for; an id or IRI that the dataset has needs none of them.
 */
public final class ResourceNames implements NamedResources {
    private final Dataset dataset;
    private final Supplier<AuthorLookup> authors;
    private final Supplier<TopicLookup> topics;

    /** Reads the names anew for each that is looked for. */
    public ResourceNames(Dataset dataset) {
        this(dataset, () -> AuthorLookup.of(dataset), () -> TopicLookup.of(dataset));
    }

    /** Takes lookups from where they are kept. */
    public ResourceNames(
            Dataset dataset, Supplier<AuthorLookup> authors, Supplier<TopicLookup> topics) {
        this.dataset = dataset;
        this.authors = authors;
        this.topics = topics;
    }

    @Override
    public Named find(
            QueryParameter parameter, ResourceKind kind, String typed, Optional<String> iri) {
        if (iri.filter(found -> known(found, kind)).isPresent()) {
            return new Named(iri.orElseThrow(), Optional.empty());
        }
        boolean meantAsIri = iri.isPresent() && typed.strip().contains(":");
        if (meantAsIri || !kind.named()) {
            throw refusal(parameter, typed, "is no " + kind.word() + " here", List.of());
        }
        return kind == ResourceKind.AUTHOR ? author(parameter, typed) : topic(parameter, typed);
    }

    private boolean known(String iri, ResourceKind kind) {
        Node subject = NodeFactory.createURI(iri);
        Node type = Pkg.term(kind.className());
        return ReadTransaction.of(
                dataset,
                () ->
                        dataset.asDatasetGraph()
                                .getDefaultGraph()
                                .contains(subject, RDF.type.asNode(), type));
    }

    private Named author(QueryParameter parameter, String typed) {
        AuthorAnswer answer = authors.get().find(typed);
        if (answer instanceof AuthorAnswer.Found found) {
            return new Named(found.author().iri(), found.taken());
        }
        AuthorAnswer.NotFound unsure = (AuthorAnswer.NotFound) answer;
        throw refusal(
                parameter,
                typed,
                unsure.isAmbiguous() ? "may mean several authors" : "is no author's name",
                unsure.suggestions());
    }

    private Named topic(QueryParameter parameter, String typed) {
        TopicAnswer answer = topics.get().find(typed);
        if (answer instanceof TopicAnswer.Found found) {
            return new Named(found.topic().iri(), found.taken());
        }
        throw refusal(
                parameter,
                typed,
                "is no topic's name",
                ((TopicAnswer.NotFound) answer).suggestions());
    }

    private static BadParameterException refusal(
            QueryParameter parameter, String typed, String reason, List<String> close) {
        ResourceKind kind = parameter.kind().orElseThrow();
        String hint = close.isEmpty() ? "" : "; did you mean " + String.join(", ", close) + "?";
        return BadParameterException.value(
                parameter,
                typed,
                "%s%s Give %s id or IRI, such as %s=%s"
                        .formatted(
                                reason,
                                close.isEmpty() ? "." : hint,
                                kind.named() ? "a name," : "an",
                                parameter.name(),
                                kind.example()),
                close);
    }
}
