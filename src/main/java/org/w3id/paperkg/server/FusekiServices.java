package org.w3id.paperkg.server;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.RIOT;
import org.w3id.paperkg.server.generation.ServiceDescription;
import org.w3id.paperkg.server.sparql.GraphReads;
import org.w3id.paperkg.server.sparql.SparqlQueries;
import org.w3id.paperkg.store.Generation;

/** The services that Fuseki gives, with operations of ours. */
final class FusekiServices {
    static {
        // SPARQLWrapper's users read Turtle as N3, which does not know the directive PREFIX
        RIOT.getContext().set(RIOT.symTurtleDirectiveStyle, "rdf10");
    }

    private FusekiServices() {}

    static void add(FusekiServer.Builder builder, Generation generation) {
        builder.registerOperation(Operation.Query, new SparqlQueries())
                .registerOperation(Operation.GSP_R, new GraphReads());
        ServiceDescription.services(generation)
                .forEach(service -> builder.add(service.getName(), service.getDataService()));
    }
}
