package org.w3id.paperkg.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of the PaperKG ontology, written as they are in RDF: classes with a capital, properties
 * without. {@code ontology/paperkg.ttl} defines them; a test compares.
 */
public final class Pkg {
    /** The IRI of the ontology, and of the graph that holds it, wherever the data live. */
    public static final String ONTOLOGY = PublishedGraph.BASE + "ontology";

    public static final String NAMESPACE = ONTOLOGY + "#";

    /** As the ontology states it in owl:versionInfo. */
    public static final String VERSION = "0.1.0";

    public static final Node Paper = term("Paper");
    public static final Node Author = term("Author");
    public static final Node Authorship = term("Authorship");
    public static final Node Collaboration = term("Collaboration");
    public static final Node Digest = term("Digest");
    public static final Node Listing = term("Listing");
    public static final Node SummaryPoint = term("SummaryPoint");
    public static final Node Section = term("Section");
    public static final Node Topic = term("Topic");
    public static final Node TopicMention = term("TopicMention");
    public static final Node CurationDecision = term("CurationDecision");
    public static final Node Merge = term("Merge");
    public static final Node Ban = term("Ban");
    public static final Node Rename = term("Rename");
    public static final Node PinBroader = term("PinBroader");
    public static final Node Build = term("Build");
    public static final Node WhatsNew = term("WhatsNew");
    public static final Node TechnicalDetails = term("TechnicalDetails");
    public static final Node PerformanceHighlights = term("PerformanceHighlights");
    public static final Node paper = term("paper");
    public static final Node paperCount = term("paperCount");
    public static final Node votes = term("votes");
    public static final Node position = term("position");
    public static final Node line = term("line");
    public static final Node firstListed = term("firstListed");
    public static final Node authorCount = term("authorCount");
    public static final Node authorListCut = term("authorListCut");
    public static final Node summarySuspect = term("summarySuspect");
    public static final Node introduces = term("introduces");
    public static final Node sha256 = term("sha256");
    public static final Node link = term("link");
    public static final Node coauthor = term("coauthor");
    public static final Node coauthorCount = term("coauthorCount");
    public static final Node organisation = term("organisation");
    public static final Node Component = term("Component");
    public static final Node Community = term("Community");
    public static final Node component = term("component");
    public static final Node componentSize = term("componentSize");
    public static final Node coreNumber = term("coreNumber");
    public static final Node totalStrength = term("totalStrength");
    public static final Node pageRank = term("pageRank");
    public static final Node betweenness = term("betweenness");
    public static final Node estimatedBetweenness = term("estimatedBetweenness");
    public static final Node community = term("community");
    public static final Node memberCount = term("memberCount");
    public static final Node leadingMember = term("leadingMember");
    public static final Node characteristicTopic = term("characteristicTopic");
    public static final Node PossibleDuplicate = term("PossibleDuplicate");
    public static final Node NameVariation = term("NameVariation");
    public static final Node Initials = term("Initials");
    public static final Node MiddleNameLeftOut = term("MiddleNameLeftOut");
    public static final Node NameSpacing = term("NameSpacing");
    public static final Node NameOrder = term("NameOrder");
    public static final Node ShortForm = term("ShortForm");
    public static final Node NamePartLeftOut = term("NamePartLeftOut");
    public static final Node NameSpelling = term("NameSpelling");
    public static final Node nameAmbiguity = term("nameAmbiguity");
    public static final Node candidate = term("candidate");
    public static final Node nameVariation = term("nameVariation");
    public static final Node sharedCoauthorCount = term("sharedCoauthorCount");
    public static final Node Split = term("Split");
    public static final Node Identify = term("Identify");
    public static final Node author = term("author");
    public static final Node nameAsListed = term("nameAsListed");
    public static final Node affiliationAsListed = term("affiliationAsListed");
    public static final Node listedPosition = term("listedPosition");
    public static final Node collaborator = term("collaborator");
    public static final Node jointPaperCount = term("jointPaperCount");
    public static final Node strength = term("strength");
    public static final Node firstJoint = term("firstJoint");
    public static final Node lastJoint = term("lastJoint");
    public static final Node listing = term("listing");
    public static final Node inDigest = term("inDigest");
    public static final Node video = term("video");
    public static final Node summaryPoint = term("summaryPoint");
    public static final Node section = term("section");
    public static final Node text = term("text");
    public static final Node topic = term("topic");
    public static final Node score = term("score");
    public static final Node rank = term("rank");
    public static final Node surfaceForm = term("surfaceForm");
    public static final Node evidence = term("evidence");
    public static final Node ambiguousLabel = term("ambiguousLabel");
    public static final Node decides = term("decides");
    public static final Node into = term("into");
    public static final Node reason = term("reason");
    public static final Node softwareVersion = term("softwareVersion");
    public static final Node ontologyVersion = term("ontologyVersion");
    public static final Node maxTeamSize = term("maxTeamSize");
    public static final Node paperTotal = term("paperTotal");
    public static final Node authorTotal = term("authorTotal");
    public static final Node authorshipTotal = term("authorshipTotal");
    public static final Node coauthorPairTotal = term("coauthorPairTotal");
    public static final Node collaborationTotal = term("collaborationTotal");
    public static final Node componentTotal = term("componentTotal");
    public static final Node largestComponentTotal = term("largestComponentTotal");
    public static final Node communityTotal = term("communityTotal");
    public static final Node digestTotal = term("digestTotal");
    public static final Node listingTotal = term("listingTotal");
    public static final Node summaryPointTotal = term("summaryPointTotal");
    public static final Node topicTotal = term("topicTotal");
    public static final Node topicMentionTotal = term("topicMentionTotal");
    public static final Node problemTotal = term("problemTotal");

    private Pkg() {}

    /** The term of a name; whether the ontology defines it is not looked up. */
    public static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }

    /** A term, of this ontology or another, as Jena's API of models takes it. */
    public static Property property(Node term) {
        return ResourceFactory.createProperty(term.getURI());
    }
}
