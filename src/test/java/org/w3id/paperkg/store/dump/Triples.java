package org.w3id.paperkg.store.dump;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** Triples as they are typed. */
final class Triples {
    private Triples() {}

    /**
     * @param text in N-Triples
     */
    static SortedTriples sorted(String text) {
        EncodedTriples encoded = new EncodedTriples();
        RDFParser.fromString(text, Lang.NTRIPLES)
                .parse(
                        new StreamRDFBase() {
                            @Override
                            public void triple(Triple triple) {
                                encoded.add(triple);
                            }
                        });
        return SortedTriples.of(encoded);
    }
}
