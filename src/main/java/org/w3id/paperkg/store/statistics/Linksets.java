package org.w3id.paperkg.store.statistics;

import java.util.List;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Writes how many links lead to other datasets, as VoID linksets. */
public final class Linksets {
    private static final List<Target> TARGETS =
            List.of(
                    new Target("arxiv", "arXiv", "https://arxiv.org/", ArxivId.PAGES),
                    new Target("doi", "DOI", "https://www.doi.org/", "https://doi.org/"),
                    new Target("dblp", "DBLP", "https://dblp.org/", "https://dblp.org/rec/"),
                    new Target(
                            "huggingface",
                            "Hugging Face papers",
                            "https://huggingface.co/",
                            "https://huggingface.co/papers/"));

    /** Another dataset: its name, its home, and what its IRIs begin with. */
    private record Target(String id, String label, String home, String space) {}

    private final DatasetStatements description;
    private final String dataset;
    private final String names;

    /**
     * @param dataset the IRI of the dataset from which the links go out
     * @param names what the IRIs of linksets begin with
     */
    public Linksets(DatasetStatements description, String dataset, String names) {
        this.description = description;
        this.dataset = dataset;
        this.names = names;
    }

    public void write(GraphStatistics counts) {
        for (Target target : TARGETS) {
            counts.linksInto(target.space)
                    .forEach((property, triples) -> write(target, property, triples));
        }
    }

    private void write(Target target, String property, long triples) {
        String other = names + target.id;
        String local = property.replaceFirst(".*[#/]", "");
        description
                .about(other)
                .type(VOID.Dataset)
                .text(RDFS.label, target.label)
                .iri(FOAF.homepage, target.home)
                .text(VOID.uriSpace, target.space);
        description
                .about(other + "-" + local)
                .type(VOID.Linkset)
                .iri(VOID.linkPredicate, property)
                .iri(VOID.subjectsTarget, dataset)
                .iri(VOID.objectsTarget, other)
                .integer(VOID.triples, triples);
        description.about(dataset).iri(VOID.subset, other + "-" + local);
    }
}
