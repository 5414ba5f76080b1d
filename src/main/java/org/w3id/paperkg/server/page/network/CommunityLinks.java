package org.w3id.paperkg.server.page.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.vocabulary.Pkg;

/** The communities of a graph by slug and by the English label that members of the network have. */
public record CommunityLinks(Map<String, Community> bySlug, Map<String, Community> byLabel) {
    private static final PageLink NONE = new PageLink(Label.plain("", ""), "");

    private record Community(String slug, String english, Label label, String href) {}

    /**
     * @param model with a transaction open; cost: linear in the communities
     */
    public static CommunityLinks of(Model model, Hrefs hrefs, LabelLanguage language) {
        Map<String, Community> bySlug = new HashMap<>();
        Map<String, Community> byLabel = new HashMap<>();
        Resource type = ResourceFactory.createResource(Pkg.Community.getURI());
        for (Resource one : model.listSubjectsWithProperty(RDF.type, type).toList()) {
            String english = one.getProperty(SKOS.prefLabel, "en").getString();
            Label label =
                    Optional.ofNullable(one.getProperty(SKOS.prefLabel, "ko"))
                            .filter(korean -> language == LabelLanguage.KOREAN)
                            .map(korean -> Label.plain(korean.getString(), "ko"))
                            .orElse(Label.plain(english, "en"));
            String slug = one.getURI().substring(one.getURI().lastIndexOf('/') + 1);
            Community community = new Community(slug, english, label, hrefs.page(one.getURI()));
            bySlug.put(slug, community);
            byLabel.put(english, community);
        }
        return new CommunityLinks(bySlug, byLabel);
    }

    /** Whether there is one. */
    public boolean has(String slug) {
        return bySlug.containsKey(slug);
    }

    String label(String slug) {
        return bySlug.get(slug).english();
    }

    PageLink link(String slug) {
        return link(bySlug.get(slug));
    }

    /** Empty for a label that none has. */
    PageLink linkOf(String label) {
        return byLabel.containsKey(label) ? link(byLabel.get(label)) : NONE;
    }

    Optional<String> slugOf(String label) {
        return Optional.ofNullable(byLabel.get(label)).map(Community::slug);
    }

    private static PageLink link(Community community) {
        return new PageLink(community.label(), community.href());
    }
}
