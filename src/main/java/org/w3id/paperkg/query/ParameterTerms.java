package org.w3id.paperkg.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.paperkg.query.likeness.Suggestions;
import org.w3id.paperkg.query.likeness.TakenName;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.query.resource.ResourceKind;

/**
 * Makes RDF terms of strings. A string never becomes query text, so whatever it holds, it stays a
 * value.
 */
final class ParameterTerms {
    private static final int LONGEST = 2000;
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final ResourceIris iris;
    private final Optional<NamedResources> names;

    /** Takes any IRI for a resource. */
    ParameterTerms(ResourceIris iris) {
        this.iris = iris;
        this.names = Optional.empty();
    }

    /** Takes names of authors and topics, too, and refuses what is none. */
    ParameterTerms(ResourceIris iris, NamedResources names) {
        this.iris = iris;
        this.names = Optional.of(names);
    }

    /**
     * A value as a term.
     *
     * @param taken what a name was taken for; empty for all that is no name
     */
    record Term(Node node, Optional<TakenName> taken) {
        static Term of(Node node) {
            return new Term(node, Optional.empty());
        }
    }

    Term term(QueryParameter parameter, String value) {
        if (value.length() > LONGEST) {
            throw BadParameterException.value(
                    parameter, value, "is longer than " + LONGEST + " characters");
        }
        if (!parameter.choices().isEmpty() && !parameter.choices().contains(value)) {
            throw noChoice(parameter, value);
        }
        return switch (parameter.type()) {
            case IRI -> iri(parameter, value);
            case STRING -> Term.of(string(parameter, value));
            case WORDS -> Term.of(words(parameter, value));
            case INTEGER -> Term.of(integer(parameter, value.strip()));
            case DATE -> Term.of(date(parameter, value.strip()));
        };
    }

    private static BadParameterException noChoice(QueryParameter parameter, String value) {
        List<String> choices = parameter.choices();
        String others = String.join(", ", choices.subList(1, choices.size()));
        return BadParameterException.value(
                parameter,
                value,
                "is none of its choices: write %s=%s, or %s"
                        .formatted(parameter.name(), choices.get(0), others),
                Suggestions.of(value, choices));
    }

    private Term iri(QueryParameter parameter, String value) {
        Optional<ResourceKind> kind = parameter.kind();
        Optional<String> iri = iris.find(kind, value);
        boolean maybe = iri.isPresent() || kind.filter(ResourceKind::named).isPresent();
        if (names.isPresent() && kind.isPresent() && maybe) {
            NamedResources.Named named = names.get().find(parameter, kind.get(), value, iri);
            return new Term(NodeFactory.createURI(named.iri()), named.taken());
        }
        return iri.map(NodeFactory::createURI)
                .map(Term::of)
                .orElseThrow(
                        () ->
                                BadParameterException.value(
                                        parameter, value, "is no IRI; write " + forms(kind)));
    }

    private String forms(Optional<ResourceKind> kind) {
        return kind.map(
                        known ->
                                "'%1$s', '%2$s%1$s' or '%3$s%2$s%1$s'"
                                        .formatted(known.example(), known.folder(), iris.base()))
                .orElse("one in full, such as '" + iris.base() + ParameterType.IRI.example() + "'");
    }

    private static Node string(QueryParameter parameter, String value) {
        boolean unpaired = value.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        if (unpaired || value.indexOf('\0') >= 0) {
            throw BadParameterException.value(
                    parameter, value, "holds a character that no text may hold");
        }
        return NodeFactory.createLiteralString(value);
    }

    private static Node words(QueryParameter parameter, String value) {
        string(parameter, value);
        return SearchWords.lucene(value)
                .map(NodeFactory::createLiteralString)
                .orElseThrow(
                        () ->
                                BadParameterException.value(
                                        parameter,
                                        value,
                                        "must hold one to 32 words, for example '%s'"
                                                .formatted(ParameterType.WORDS.example())));
    }

    private static Node integer(QueryParameter parameter, String value) {
        if (!INTEGER.matcher(value).matches()) {
            throw BadParameterException.value(
                    parameter,
                    value,
                    "is not a whole number; write it like " + ParameterType.INTEGER.example());
        }
        return NodeFactory.createLiteralDT(
                Long.toString(Long.parseLong(value)), XSDDatatype.XSDinteger);
    }

    private static Node date(QueryParameter parameter, String value) {
        try {
            if (DATE.matcher(value).matches()) {
                LocalDate date = LocalDate.parse(value);
                return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
            }
        } catch (DateTimeParseException e) {
            throw notADate(parameter, value);
        }
        throw notADate(parameter, value);
    }

    private static BadParameterException notADate(QueryParameter parameter, String value) {
        return BadParameterException.value(
                parameter, value, "is not a date; write it like " + ParameterType.DATE.example());
    }
}
