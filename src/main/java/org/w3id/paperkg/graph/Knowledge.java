package org.w3id.paperkg.graph;

import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.topic.Thesaurus;

/** All that is known before it becomes a graph. */
public record Knowledge(
        DigestCollection digests,
        AuthorIndex authors,
        CoauthorNetwork coauthors,
        Thesaurus topics) {}
