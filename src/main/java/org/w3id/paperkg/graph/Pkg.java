package org.w3id.paperkg.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the PaperKG ontology, written as they are in RDF: classes with a capital, properties
 * without. {@code ontology/paperkg.ttl} defines them; a test compares.
 */
final class Pkg {
    static final String NAMESPACE = "https://w3id.org/paperkg/ontology#";

    /** As the ontology states it in owl:versionInfo. */
    static final String VERSION = "0.1.0";

    static final Node Paper = term("Paper");
    static final Node Author = term("Author");
    static final Node Authorship = term("Authorship");
    static final Node Collaboration = term("Collaboration");
    static final Node Digest = term("Digest");
    static final Node Listing = term("Listing");
    static final Node SummaryPoint = term("SummaryPoint");
    static final Node Section = term("Section");
    static final Node Topic = term("Topic");
    static final Node TopicMention = term("TopicMention");
    static final Node CurationDecision = term("CurationDecision");
    static final Node Merge = term("Merge");
    static final Node Ban = term("Ban");
    static final Node Rename = term("Rename");
    static final Node PinBroader = term("PinBroader");
    static final Node Build = term("Build");
    static final Node WhatsNew = term("WhatsNew");
    static final Node TechnicalDetails = term("TechnicalDetails");
    static final Node PerformanceHighlights = term("PerformanceHighlights");
    static final Node paper = term("paper");
    static final Node paperCount = term("paperCount");
    static final Node votes = term("votes");
    static final Node position = term("position");
    static final Node line = term("line");
    static final Node firstListed = term("firstListed");
    static final Node authorCount = term("authorCount");
    static final Node authorListCut = term("authorListCut");
    static final Node summarySuspect = term("summarySuspect");
    static final Node introduces = term("introduces");
    static final Node sha256 = term("sha256");
    static final Node link = term("link");
    static final Node coauthor = term("coauthor");
    static final Node coauthorCount = term("coauthorCount");
    static final Node organisation = term("organisation");
    static final Node Component = term("Component");
    static final Node Community = term("Community");
    static final Node component = term("component");
    static final Node componentSize = term("componentSize");
    static final Node coreNumber = term("coreNumber");
    static final Node totalStrength = term("totalStrength");
    static final Node pageRank = term("pageRank");
    static final Node betweenness = term("betweenness");
    static final Node estimatedBetweenness = term("estimatedBetweenness");
    static final Node community = term("community");
    static final Node memberCount = term("memberCount");
    static final Node leadingMember = term("leadingMember");
    static final Node characteristicTopic = term("characteristicTopic");
    static final Node PossibleDuplicate = term("PossibleDuplicate");
    static final Node NameVariation = term("NameVariation");
    static final Node Initials = term("Initials");
    static final Node MiddleNameLeftOut = term("MiddleNameLeftOut");
    static final Node NameSpacing = term("NameSpacing");
    static final Node NameOrder = term("NameOrder");
    static final Node ShortForm = term("ShortForm");
    static final Node NamePartLeftOut = term("NamePartLeftOut");
    static final Node NameSpelling = term("NameSpelling");
    static final Node nameAmbiguity = term("nameAmbiguity");
    static final Node candidate = term("candidate");
    static final Node nameVariation = term("nameVariation");
    static final Node sharedCoauthorCount = term("sharedCoauthorCount");
    static final Node Split = term("Split");
    static final Node Identify = term("Identify");
    static final Node author = term("author");
    static final Node nameAsListed = term("nameAsListed");
    static final Node listedPosition = term("listedPosition");
    static final Node collaborator = term("collaborator");
    static final Node jointPaperCount = term("jointPaperCount");
    static final Node strength = term("strength");
    static final Node firstJoint = term("firstJoint");
    static final Node lastJoint = term("lastJoint");
    static final Node listing = term("listing");
    static final Node inDigest = term("inDigest");
    static final Node video = term("video");
    static final Node summaryPoint = term("summaryPoint");
    static final Node section = term("section");
    static final Node text = term("text");
    static final Node topic = term("topic");
    static final Node score = term("score");
    static final Node rank = term("rank");
    static final Node surfaceForm = term("surfaceForm");
    static final Node evidence = term("evidence");
    static final Node ambiguousLabel = term("ambiguousLabel");
    static final Node decides = term("decides");
    static final Node into = term("into");
    static final Node reason = term("reason");
    static final Node softwareVersion = term("softwareVersion");
    static final Node ontologyVersion = term("ontologyVersion");
    static final Node maxTeamSize = term("maxTeamSize");
    static final Node paperTotal = term("paperTotal");
    static final Node authorTotal = term("authorTotal");
    static final Node authorshipTotal = term("authorshipTotal");
    static final Node coauthorPairTotal = term("coauthorPairTotal");
    static final Node collaborationTotal = term("collaborationTotal");
    static final Node componentTotal = term("componentTotal");
    static final Node largestComponentTotal = term("largestComponentTotal");
    static final Node communityTotal = term("communityTotal");
    static final Node digestTotal = term("digestTotal");
    static final Node listingTotal = term("listingTotal");
    static final Node summaryPointTotal = term("summaryPointTotal");
    static final Node topicTotal = term("topicTotal");
    static final Node topicMentionTotal = term("topicMentionTotal");
    static final Node problemTotal = term("problemTotal");

    private Pkg() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
