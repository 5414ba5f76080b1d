package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.query.QueryCatalog;

/**
 * A robot that starts at the home page and the sitemap finds all that there is, and it is alive.
 */
@Tag("acceptance")
class CrawlerTest {
    // as Crawler.kind names them
    private static final Set<String> KINDS =
            Set.of(
                    "/",
                    ".well-known",
                    "author .bib",
                    "author .csl.json",
                    "author .html",
                    "author .ttl",
                    "collaboration",
                    "community",
                    "component .html ?page",
                    "digest .html ?lang",
                    "dumps",
                    "dumps .nt.gz",
                    "dumps .ttl.gz",
                    "listing",
                    "ontology",
                    "openapi.json",
                    "paper .jsonld",
                    "paper .rdf",
                    "queries .atom ?author",
                    "queries .csv ?page",
                    "queries .html ?author&lang",
                    "queries .html ?page",
                    "queries .json",
                    "queries .rq",
                    "queries .tsv",
                    "queries .ttl ?author",
                    "queries .xml",
                    "robots.txt",
                    "sitemap .xml",
                    "sitemap.xml",
                    "sparql",
                    "topic .nt",
                    "topics",
                    "topics ?page");

    @Test
    void twoThousandAddressesOfAllKindsAnswer() throws IOException {
        try (SampleServer sample = SampleServer.start(QueryCatalog.bundled())) {
            Crawler.Report report =
                    new Crawler(sample.http())
                            .crawl(
                                    2000,
                                    "/",
                                    "/robots.txt",
                                    "/dumps/",
                                    "/sparql",
                                    // one query of many, the only one that answers with a graph
                                    "/queries/author/neighbourhood.html?author=percy-liang");
            assertEquals(List.of(), report.dead());
            assertEquals(2000, report.total());
            Set<String> missed = new TreeSet<>(KINDS);
            missed.removeAll(report.visited().keySet());
            assertEquals(Set.of(), missed, () -> "of " + report.visited());
        }
    }
}
