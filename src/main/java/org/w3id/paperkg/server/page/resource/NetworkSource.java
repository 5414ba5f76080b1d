package org.w3id.paperkg.server.page.resource;

import java.util.function.Supplier;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.standing.Places;

/**
 * What pages of people need of the network, from where it is kept.
 *
 * @param places of all authors
 * @param selection which papers the build took to tie people
 */
public record NetworkSource(
        Supplier<Places> places, Supplier<CollaborationGraph> graph, NetworkSelection selection) {}
