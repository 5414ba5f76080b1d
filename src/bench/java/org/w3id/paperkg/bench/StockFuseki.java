package org.w3id.paperkg.bench;

import org.apache.jena.fuseki.main.FusekiServer;

/** Fuseki as it comes, with a configuration. */
final class StockFuseki {
    private StockFuseki() {}

    /**
     * @param args port, file of the configuration
     */
    public static void main(String[] args) {
        FusekiServer.create()
                .port(Integer.parseInt(args[0]))
                .loopback(true)
                .parseConfigFile(args[1])
                .build()
                .start()
                .join();
    }
}
