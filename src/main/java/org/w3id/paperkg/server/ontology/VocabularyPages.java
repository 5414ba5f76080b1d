package org.w3id.paperkg.server.ontology;

import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.paperkg.query.LabelLanguage;
import org.w3id.paperkg.query.OntologyTerms;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.ResourcePages;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.server.resource.ReaderLanguage;
import org.w3id.paperkg.server.resource.ResourceForm;

/**
 * The documents of the vocabulary as pages.
 *
 * @param data of the graph that is served, with a transaction open
 * @param base of the graph
 */
record VocabularyPages(
        VocabularyDocument document, ReaderLanguage language, Model data, String base) {
    private static final List<String> KINDS =
            List.of(
                    "ontology.class",
                    "ontology.individual",
                    "ontology.object.property",
                    "ontology.datatype.property");

    String html() {
        Wording words = new Wording(language.language());
        Map<String, Object> parameters = new HashMap<>();
        Resource header = document.file().header();
        parameters.put("frame", frame(words, text(header, DCTerms.title)));
        parameters.put("description", text(header, DCTerms.description));
        parameters.put("metadata", Metadata.of(header, words));
        if (document.file() == VocabularyFile.ONTOLOGY) {
            parameters.put("diagram", ClassDiagramReader.draw(language.language()));
            parameters.put("sections", sections(words));
        } else {
            parameters.put("rules", VocabularyRules.of(document.file(), words));
        }
        StringOutput html = new StringOutput();
        ResourcePages.TEMPLATES.render(
                document.file() == VocabularyFile.ONTOLOGY ? "ontology.jte" : "rules.jte",
                parameters,
                html);
        return html.toString();
    }

    private PageFrame frame(Wording words, String title) {
        LabelLanguage other =
                language.language() == LabelLanguage.KOREAN
                        ? LabelLanguage.ENGLISH
                        : LabelLanguage.KOREAN;
        return new PageFrame(
                title,
                words,
                document.file().iri(),
                VocabularyFile.FORMS.stream()
                        .map(
                                form ->
                                        new PageFrame.Document(
                                                form.label(),
                                                document.address(form),
                                                form.mediaType()))
                        .toList(),
                "/"
                        + document.path()
                        + document.form().map(ResourceForm::suffix).map(s -> "." + s).orElse("")
                        + "?lang="
                        + other.tag(),
                "");
    }

    private List<TermView.Section> sections(Wording words) {
        Hrefs hrefs = new Hrefs(base, language.chosen());
        TermReader reader = new TermReader(words, new TermExamples(data, hrefs, new TermNames()));
        List<Resource> terms = OntologyTerms.bundled().terms();
        List<TermView.Section> sections = new ArrayList<>();
        for (String kind : KINDS) {
            sections.add(
                    new TermView.Section(
                            kind.replace('.', '-'),
                            words.of(kind + ".many"),
                            terms.stream()
                                    .filter(term -> TermReader.kind(term).equals(kind))
                                    .sorted(Comparator.comparing(Resource::getLocalName))
                                    .map(reader::read)
                                    .toList()));
        }
        return sections;
    }

    private String text(Resource header, Property property) {
        List<RDFNode> texts = header.listProperties(property).mapWith(s -> s.getObject()).toList();
        return language.language()
                .best(texts)
                .map(node -> node.asLiteral().getLexicalForm())
                .orElse("");
    }
}
