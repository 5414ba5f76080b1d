package org.w3id.paperkg.server.page.resource;

import static org.w3id.paperkg.server.page.PageSource.text;

import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.w3id.paperkg.query.paper.PaperCard;
import org.w3id.paperkg.server.page.Lists;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.network.ExplorerAddress;
import org.w3id.paperkg.server.page.resource.CollaborationView.Counted;
import org.w3id.paperkg.server.page.resource.PaperFigures.Count;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads what the page of two people who write together shows. */
final class CollaborationPage {
    private static final int TOPICS = 15;
    private static final int OTHERS = 15;

    private CollaborationPage() {}

    /**
     * @param page of the papers, from 1
     */
    static CollaborationView read(PageSource source, Resource collaboration, int page) {
        List<Resource> people = PageSource.resources(collaboration, Pkg.collaborator);
        List<String> both = people.stream().map(Resource::getURI).toList();
        PaperFigures joint = new PaperFigures(joint(source, both));
        return new CollaborationView(
                people.stream().map(source::link).toList(),
                both.stream().map(ExplorerAddress::slug).toList(),
                joint.papers().size(),
                text(collaboration, Pkg.strength),
                text(collaboration, Pkg.firstJoint),
                text(collaboration, Pkg.lastJoint),
                joint.months(source.words().of("papers")),
                new Lists(source, collaboration, "").papers("", joint.papers(), page),
                counted(source, joint.topics().stream().limit(TOPICS).toList()),
                counted(
                        source,
                        joint.creators().stream()
                                .filter(count -> !both.contains(count.iri()))
                                .filter(count -> count.papers() > 1)
                                .limit(OTHERS)
                                .toList()));
    }

    private static List<PaperCard> joint(PageSource source, List<String> both) {
        return source.papers().get().ofAuthor(both.get(0)).stream()
                .filter(card -> card.creators().containsAll(both))
                .toList();
    }

    private static List<Counted> counted(PageSource source, List<Count> counts) {
        return counts.stream()
                .map(
                        count ->
                                new Counted(
                                        source.link(source.model().createResource(count.iri())),
                                        count.papers()))
                .toList();
    }
}
