package org.w3id.paperkg.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.Authorship;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.reading.ArtefactName;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.Pkg;

/** Writes papers and who is listed as their author. */
final class PaperMapper {
    private final Iris iris;
    private final StreamRDF out;

    PaperMapper(Iris iris, StreamRDF out) {
        this.iris = iris;
        this.out = out;
    }

    void write(List<Paper> papers, AuthorIndex index) {
        for (Paper paper : papers) {
            List<String> authors = index.slugsOf(paper.id());
            ResourceWriter about = describe(paper).integer(Pkg.authorCount, authors.size());
            for (String author : authors) {
                about.add(DCTerms.creator.asNode(), iris.author(author));
            }
            index.of(paper.id()).forEach(this::write);
        }
    }

    private ResourceWriter describe(Paper paper) {
        ArxivId id = paper.id();
        ResourceWriter about =
                ResourceWriter.start(out, iris.paper(id), Pkg.Paper)
                        .add(DCTerms.title.asNode(), TextLanguage.literal(paper.title()))
                        .string(DCTerms.identifier.asNode(), id.value())
                        .date(Pkg.firstListed, paper.firstListed())
                        .flag(Pkg.authorListCut, paper.authors().cut())
                        .add(FOAF.page.asNode(), Iris.arxivPage(id))
                        .add(SchemaDO.sameAs.asNode(), Iris.doi(id));
        // neither site has papers of before April 2007 under their identifiers
        if (!id.old()) {
            about.add(RDFS.Nodes.seeAlso, Iris.huggingFacePage(id))
                    .add(RDFS.Nodes.seeAlso, Iris.dblpRecord(id));
        }
        paper.votes().ifPresent(votes -> about.integer(Pkg.votes, votes));
        ArtefactName.introducedBy(paper.title())
                .ifPresent(name -> about.string(Pkg.introduces, name));
        for (Node link : links(paper)) {
            about.add(Pkg.link, link);
        }
        return about;
    }

    private static List<Node> links(Paper paper) {
        return paper.links().stream().flatMap(url -> WebIri.of(url).stream()).distinct().toList();
    }

    private void write(Authorship authorship) {
        Node node = iris.authorship(authorship.paper(), authorship.listedPosition());
        ResourceWriter written =
                ResourceWriter.start(out, node, Pkg.Authorship)
                        .add(Pkg.paper, iris.paper(authorship.paper()))
                        .add(Pkg.author, iris.author(authorship.author()))
                        .string(Pkg.nameAsListed, authorship.nameAsListed())
                        .integer(Pkg.listedPosition, authorship.listedPosition());
        authorship.affiliation().ifPresent(place -> written.string(Pkg.affiliationAsListed, place));
    }
}
