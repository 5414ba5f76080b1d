package org.w3id.paperkg.server.page;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.w3id.paperkg.query.resource.OntologyTerms;

/** The terms of the vocabulary that pages show in places of their own. */
public final class Pkg {
    public static final Resource Paper = type("Paper");
    public static final Resource Author = type("Author");
    public static final Resource Topic = type("Topic");
    public static final Resource Digest = type("Digest");
    public static final Resource Listing = type("Listing");
    public static final Resource TopicMention = type("TopicMention");
    public static final Resource Authorship = type("Authorship");
    public static final Property paper = property("paper");
    public static final Property author = property("author");
    public static final Property topic = property("topic");
    static final Property listing = property("listing");
    public static final Property inDigest = property("inDigest");
    public static final Property position = property("position");
    public static final Property listedPosition = property("listedPosition");
    public static final Property nameAsListed = property("nameAsListed");
    public static final Property votes = property("votes");
    public static final Property line = property("line");
    public static final Property video = property("video");
    public static final Property link = property("link");
    public static final Property summaryPoint = property("summaryPoint");
    public static final Property section = property("section");
    public static final Property text = property("text");
    public static final Property rank = property("rank");
    public static final Property score = property("score");
    public static final Property surfaceForm = property("surfaceForm");
    public static final Property evidence = property("evidence");
    static final Property firstListed = property("firstListed");
    static final Property authorCount = property("authorCount");
    public static final Property authorListCut = property("authorListCut");
    public static final Property summarySuspect = property("summarySuspect");
    public static final Property paperCount = property("paperCount");
    public static final Property coauthorCount = property("coauthorCount");
    public static final Property community = property("community");
    public static final Property organisation = property("organisation");

    private Pkg() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(OntologyTerms.NAMESPACE + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(OntologyTerms.NAMESPACE + name);
    }
}
