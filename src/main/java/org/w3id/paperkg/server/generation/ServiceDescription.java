package org.w3id.paperkg.server.generation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.jena.fuseki.build.DatasetDescriptionMap;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.store.Generation;

/**
 * Reads from the configuration which services to offer on a generation and puts its limits in
 * force.
 */
public final class ServiceDescription {
    // names as the configuration writes them
    private static final Symbol ANSWER_LIMIT =
            Symbol.create("https://w3id.org/paperkg/server#answerLimit");
    private static final Symbol KEPT_LIMIT =
            Symbol.create("https://w3id.org/paperkg/server#keptAnswers");
    private static final long USUAL_KEPT = 64_000_000;
    private static final Symbol PATIENCE =
            Symbol.create("https://w3id.org/paperkg/server#patience");
    private static final int USUAL_PATIENCE = 30;
    private static final Symbol EDITION = Symbol.create("https://w3id.org/paperkg/server#edition");

    private ServiceDescription() {}

    /** The services of the configuration, all on the one dataset that the generation has open. */
    public static List<DataAccessPoint> services(Generation generation) {
        applyLimits(generation);
        Resource dataset = generation.description();
        DatasetDescriptionMap known = new DatasetDescriptionMap();
        known.register(dataset.asNode(), generation.dataset().asDatasetGraph());
        return server(dataset.getModel())
                .getProperty(FusekiVocab.pServices)
                .getObject()
                .as(RDFList.class)
                .asJavaList()
                .stream()
                .map(RDFNode::asResource)
                .map(
                        service ->
                                FusekiConfig.buildDataAccessPoint(
                                        service.getModel().getGraph(), service.asNode(), known))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Puts the limits that the configuration sets for the whole server on the dataset: Fuseki takes
     * those of the server from a static place, which two servers in one program would share, and
     * canned queries must obey them, too.
     */
    private static void applyLimits(Generation generation) {
        generation.dataset().getContext().set(EDITION, fingerprint(generation));
        generation.dataset().getContext().putAll(limits(generation));
    }

    private static Context limits(Generation generation) {
        Context limits = AssemblerUtils.parseContext(server(generation.description().getModel()));
        return limits == null ? new Context() : limits;
    }

    /** The same generation for work of the server's own, which takes as long as it takes. */
    static Generation withoutLimits(Generation generation) {
        DatasetGraph limited = generation.dataset().asDatasetGraph();
        Context context = limited.getContext().copy();
        context.remove(ARQ.queryTimeout);
        return generation.readThrough(
                DatasetFactory.wrap(new DatasetGraphWrapper(limited, context)));
    }

    private static String fingerprint(Generation generation) {
        String all = generation.name() + " " + generation.manifest();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** How many bytes an answer to a query may have. */
    public static long answerLimit(Generation generation) {
        String limit = generation.dataset().getContext().getAsString(ANSWER_LIMIT);
        return limit == null ? Long.MAX_VALUE : Long.parseLong(limit);
    }

    /** How many bytes the answers may take that are kept to be given again. */
    static long keptLimit(Generation generation) {
        String limit = limits(generation).getAsString(KEPT_LIMIT);
        return limit == null ? USUAL_KEPT : Long.parseLong(limit);
    }

    /** Seconds that a query may go on after it was told to end, before it counts as endless. */
    public static int patience(Generation generation) {
        String seconds = limits(generation).getAsString(PATIENCE);
        return seconds == null ? USUAL_PATIENCE : Integer.parseInt(seconds);
    }

    /**
     * What tells a generation from all others. The name alone does not: a store that is deleted and
     * built again counts from one.
     */
    static String edition(Generation generation) {
        return edition(generation.dataset().getContext());
    }

    /** The edition of the generation that a dataset belongs to. */
    public static String edition(Context dataset) {
        return dataset.getAsString(EDITION);
    }

    private static Resource server(Model description) {
        return description.listSubjectsWithProperty(RDF.type, FusekiVocab.tServer).next();
    }
}
