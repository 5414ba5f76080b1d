package org.w3id.paperkg.store;

import java.io.IOException;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.w3id.paperkg.store.statistics.DatasetStatements;

/** Describes dumps as DCAT distributions: where, how large, in which form, with which checksum. */
final class Distributions {
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final Property CHECKSUM = ResourceFactory.createProperty(SPDX + "checksum");
    private static final Property ALGORITHM = ResourceFactory.createProperty(SPDX + "algorithm");
    private static final Property VALUE = ResourceFactory.createProperty(SPDX + "checksumValue");
    private static final Resource TYPE = ResourceFactory.createResource(SPDX + "Checksum");
    private static final String SHA256 = SPDX + "checksumAlgorithm_sha256";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final DatasetStatements description;
    private final String base;
    private final Dumps dumps;

    Distributions(DatasetStatements description, String base, Dumps dumps) {
        this.description = description;
        this.base = base;
        this.dumps = dumps;
    }

    void write(GraphDump.Profile profile, String dataset, List<Node> licences) throws IOException {
        for (DumpFile dump : DumpFile.values()) {
            if (dump.profile() == profile) {
                write(dump, dataset, licences);
            }
        }
    }

    private void write(DumpFile dump, String dataset, List<Node> licences) throws IOException {
        String name = DatasetDescription.graphName(base) + "#" + dump.fileName();
        String address = base + "dumps/" + dump.fileName();
        description.about(dataset).iri(VOID.dataDump, address).iri(DCAT.distribution, name);
        DatasetStatements.About about =
                description
                        .about(name)
                        .type(DCAT.Distribution)
                        .text(DCTerms.title, dump.fileName())
                        .iri(DCAT.downloadURL, address)
                        .iri(DCAT.accessURL, base + "dumps/")
                        .iri(DCAT.mediaType, MEDIA_TYPES + dump.mediaType())
                        .iri(DCAT.compressFormat, MEDIA_TYPES + "application/gzip")
                        .typed(
                                DCAT.byteSize,
                                Long.toString(dumps.size(dump)),
                                XSDDatatype.XSDnonNegativeInteger)
                        .iri(CHECKSUM, name + "-sha256");
        licences.forEach(licence -> about.add(DCTerms.license, licence));
        description
                .about(name + "-sha256")
                .type(TYPE)
                .iri(ALGORITHM, SHA256)
                .typed(VALUE, dumps.sha256(dump), XSDDatatype.XSDhexBinary);
    }
}
