package org.w3id.paperkg.network;

import java.util.List;

/**
 * The ways from one person to another over joint papers.
 *
 * @param hops how many ties a shortest path has
 * @param shortest how many shortest paths there are; {@link Long#MAX_VALUE} for so many or more
 * @param paths the best, those of fewest hops first, then by distance, then by the names on them;
 *     with one hop more than need be where the shortest are fewer than asked for
 */
public record Connection(
        Member from, Member to, int hops, long shortest, List<CollaborationPath> paths)
        implements PathAnswer {
    public Connection {
        paths = List.copyOf(paths);
    }
}
