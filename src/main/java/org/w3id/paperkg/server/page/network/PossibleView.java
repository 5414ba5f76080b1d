package org.w3id.paperkg.server.page.network;

import java.util.List;
import java.util.Map;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.PaperTopic;
import org.w3id.paperkg.network.PossibleCollaborator;
import org.w3id.paperkg.server.page.PageLink;

/**
 * Whom somebody could work with, and why.
 *
 * @param slug by which addresses name the person
 */
public record PossibleView(PageLink person, String slug, List<Row> rows) {
    private static final int REASONS = 6;

    /**
     * @param contacts whom both work with, closest first
     * @param topics on which both write
     * @param more how many contacts are not among those shown
     * @param path address of how the two are connected
     */
    public record Row(
            PageLink person,
            int papers,
            List<PageLink> contacts,
            int more,
            List<PageLink> topics,
            String path) {
        public Row {
            contacts = List.copyOf(contacts);
            topics = List.copyOf(topics);
        }
    }

    public PossibleView {
        rows = List.copyOf(rows);
    }

    public static PossibleView of(
            Member author, List<PossibleCollaborator> people, Captions captions) {
        return new PossibleView(
                captions.author(author),
                author.key(),
                people.stream().map(one -> row(author, one, captions)).toList());
    }

    private static Row row(Member author, PossibleCollaborator one, Captions captions) {
        List<Member> contacts = one.contacts();
        List<PaperTopic> topics = one.topics();
        return new Row(
                captions.author(one.person()),
                one.person().papers(),
                contacts.stream().limit(REASONS).map(captions::author).toList(),
                Math.max(0, contacts.size() - REASONS),
                topics.stream().limit(REASONS).map(captions::topic).toList(),
                captions.hrefs()
                        .withLanguage(
                                new ExplorerAddress("/network/path", Map.of())
                                        .with("from", author.key())
                                        .with("to", one.person().key())
                                        .toString()));
    }
}
