package org.w3id.paperkg.network;

import java.util.List;

/**
 * Somebody whom a person could work with, and why.
 *
 * @param contacts who wrote with both and could introduce them, closest to the person first
 * @param topics that both have written on, most papers first
 */
public record PossibleCollaborator(Member person, List<Member> contacts, List<PaperTopic> topics) {
    public PossibleCollaborator {
        contacts = List.copyOf(contacts);
        topics = List.copyOf(topics);
    }
}
