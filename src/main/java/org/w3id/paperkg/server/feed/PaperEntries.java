package org.w3id.paperkg.server.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.server.markup.InlineText;
import org.w3id.paperkg.server.markup.WebAddress;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads what a feed says of each paper. */
final class PaperEntries {
    private static final Property PAPER = Pkg.property(Pkg.paper);
    private static final Property AUTHOR = Pkg.property(Pkg.author);
    private static final Property LISTED_POSITION = Pkg.property(Pkg.listedPosition);
    private static final Property SUMMARY_POINT = Pkg.property(Pkg.summaryPoint);
    private static final Property POSITION = Pkg.property(Pkg.position);
    private static final Property TEXT = Pkg.property(Pkg.text);

    private final Model model;

    PaperEntries(Model model) {
        this.model = model;
    }

    PaperEntry entry(String iri, String day) {
        Resource paper = model.createResource(iri);
        Statement title = paper.getProperty(DCTerms.title);
        return new PaperEntry(
                iri,
                title == null ? iri : InlineText.of(title.getString()).plain(),
                title == null ? "" : title.getLanguage(),
                day,
                authors(paper),
                pages(paper),
                topics(paper),
                summary(paper));
    }

    /** What an author or topic is called; the end of the IRI for all else. */
    String name(String iri) {
        Resource resource = model.createResource(iri);
        Statement name = resource.getProperty(name());
        Statement label = resource.getProperty(SKOS.prefLabel, "en");
        if (name != null) {
            return name.getString();
        }
        return label == null ? iri.substring(iri.lastIndexOf('/') + 1) : label.getString();
    }

    private List<String> authors(Resource paper) {
        return model.listSubjectsWithProperty(PAPER, paper).toList().stream()
                .filter(node -> node.hasProperty(LISTED_POSITION))
                .sorted(Comparator.comparingInt(node -> node.getProperty(LISTED_POSITION).getInt()))
                .map(node -> node.getPropertyResourceValue(AUTHOR))
                .map(author -> author.getProperty(name()).getString())
                .distinct()
                .toList();
    }

    private static Property name() {
        return ResourceFactory.createProperty(FOAF.name.getURI());
    }

    private static String pages(Resource paper) {
        Resource page =
                paper.getPropertyResourceValue(ResourceFactory.createProperty(FOAF.page.getURI()));
        return page == null || !WebAddress.isLink(page.getURI()) ? "" : page.getURI();
    }

    private static List<String> topics(Resource paper) {
        return paper.listProperties(DCTerms.subject).toList().stream()
                .map(Statement::getResource)
                .flatMap(topic -> topic.listProperties(SKOS.prefLabel, "en").toList().stream())
                .map(Statement::getString)
                .sorted()
                .toList();
    }

    /** The points of the first listing that has any. */
    private List<String> summary(Resource paper) {
        List<Resource> listings =
                model.listSubjectsWithProperty(PAPER, paper).toList().stream()
                        .filter(node -> node.hasProperty(SUMMARY_POINT))
                        .sorted(Comparator.comparing(Resource::getURI))
                        .toList();
        List<String> texts = new ArrayList<>();
        if (!listings.isEmpty()) {
            listings.get(0).listProperties(SUMMARY_POINT).toList().stream()
                    .map(Statement::getResource)
                    .sorted(Comparator.comparingInt(point -> point.getProperty(POSITION).getInt()))
                    .map(point -> InlineText.of(point.getProperty(TEXT).getString()).plain())
                    .forEach(texts::add);
        }
        return texts;
    }

    /**
     * Under what the summaries may be used, as the graph says of itself; empty when it does not.
     */
    String rights(String dataset) {
        Resource described = model.createResource(dataset);
        Stream<String> sentence =
                described.listProperties(DCTerms.rights, "en").toList().stream()
                        .map(Statement::getString);
        Stream<String> licence =
                described.listProperties(DCTerms.license).toList().stream()
                        .map(statement -> statement.getResource().getURI());
        return Stream.concat(sentence, licence).collect(Collectors.joining(" "));
    }

    /** The last day of the collection: when an empty feed was up to date. */
    String lastDay() {
        return model.listSubjectsWithProperty(RDF.type, Pkg.property(Pkg.Digest)).toList().stream()
                .flatMap(one -> one.listProperties(DCTerms.date).toList().stream())
                .map(Statement::getObject)
                .map(RDFNode::asLiteral)
                .map(date -> date.getLexicalForm())
                .max(String::compareTo)
                .orElse("1970-01-01");
    }
}
