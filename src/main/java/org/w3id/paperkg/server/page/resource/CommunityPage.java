package org.w3id.paperkg.server.page.resource;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.w3id.paperkg.query.paper.PaperCard;
import org.w3id.paperkg.server.page.Lists;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.network.ExplorerAddress;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads what the page of a community shows. */
final class CommunityPage {
    private static final int PEOPLE = 30;

    private CommunityPage() {}

    /**
     * @param page of the papers, from 1
     */
    static CommunityView read(PageSource source, Resource community, int page) {
        Set<String> members = members(source, community);
        PaperFigures joint = new PaperFigures(joint(source, members));
        String slug = ExplorerAddress.slug(community.getURI());
        return new CommunityView(
                source.label(community),
                PageSource.number(community, Pkg.memberCount),
                links(source, PageSource.resources(community, Pkg.leadingMember)),
                links(source, PageSource.resources(community, Pkg.characteristicTopic)),
                joint.papers().size(),
                joint.months(source.words().of("papers")),
                new Lists(source, community, "").papers("", joint.papers(), page),
                joint.creators().stream()
                        .filter(count -> members.contains(count.iri()))
                        .limit(PEOPLE)
                        .map(
                                count ->
                                        new CommunityView.Person(
                                                source.link(
                                                        source.model().createResource(count.iri())),
                                                count.papers()))
                        .toList(),
                source.hrefs().withLanguage("/queries/community/members.html?community=" + slug));
    }

    private static Set<String> members(PageSource source, Resource community) {
        Set<String> members = new HashSet<>();
        source.model()
                .listSubjectsWithProperty(Pkg.property(Pkg.community), community)
                .forEach(member -> members.add(member.getURI()));
        return members;
    }

    /** What at least two of them wrote, newest first. */
    private static List<PaperCard> joint(PageSource source, Set<String> members) {
        return members.stream()
                .flatMap(member -> source.papers().get().ofAuthor(member).stream())
                .distinct()
                .filter(
                        card ->
                                card.creators().stream().filter(members::contains).limit(2).count()
                                        == 2)
                .sorted(
                        Comparator.comparing(PaperCard::day)
                                .reversed()
                                .thenComparing(PaperCard::iri))
                .toList();
    }

    private static List<PageLink> links(PageSource source, List<Resource> resources) {
        return resources.stream().map(source::link).toList();
    }
}
