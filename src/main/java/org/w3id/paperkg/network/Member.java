package org.w3id.paperkg.network;

import java.time.LocalDate;

/**
 * An author as a node of the co-author network.
 *
 * @param iri of the author in the graph
 * @param key what follows {@code author/} in the IRI; unique and the same in each build
 * @param papers how many papers list the author, of whatever team size
 * @param firstListed the day the oldest of these papers was listed
 * @param lastListed the day the newest was
 * @param community label of the author's community; empty when the graph states none
 * @param pageRank in the whole network; 0 when the graph states none
 * @param betweenness in the whole network; 0 when the graph states none
 */
public record Member(
        String iri,
        String key,
        String name,
        int papers,
        LocalDate firstListed,
        LocalDate lastListed,
        String community,
        double pageRank,
        double betweenness) {}
