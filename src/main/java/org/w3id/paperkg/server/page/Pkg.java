package org.w3id.paperkg.server.page;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.w3id.paperkg.query.OntologyTerms;

/** The terms of the vocabulary that pages show in places of their own. */
final class Pkg {
    static final Resource Paper = type("Paper");
    static final Resource Author = type("Author");
    static final Resource Topic = type("Topic");
    static final Resource Digest = type("Digest");
    static final Resource Listing = type("Listing");
    static final Resource TopicMention = type("TopicMention");
    static final Resource Authorship = type("Authorship");
    public static final Property paper = property("paper");
    static final Property author = property("author");
    static final Property topic = property("topic");
    static final Property listing = property("listing");
    static final Property inDigest = property("inDigest");
    static final Property position = property("position");
    static final Property listedPosition = property("listedPosition");
    static final Property nameAsListed = property("nameAsListed");
    static final Property votes = property("votes");
    static final Property line = property("line");
    static final Property video = property("video");
    static final Property link = property("link");
    static final Property summaryPoint = property("summaryPoint");
    static final Property section = property("section");
    static final Property text = property("text");
    static final Property rank = property("rank");
    static final Property score = property("score");
    static final Property surfaceForm = property("surfaceForm");
    static final Property evidence = property("evidence");
    static final Property firstListed = property("firstListed");
    static final Property authorCount = property("authorCount");
    static final Property authorListCut = property("authorListCut");
    static final Property summarySuspect = property("summarySuspect");
    static final Property paperCount = property("paperCount");
    static final Property coauthorCount = property("coauthorCount");
    static final Property community = property("community");
    static final Property organisation = property("organisation");

    private Pkg() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(OntologyTerms.NAMESPACE + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(OntologyTerms.NAMESPACE + name);
    }
}
