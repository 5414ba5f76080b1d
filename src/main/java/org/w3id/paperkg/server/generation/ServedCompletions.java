package org.w3id.paperkg.server.generation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.query.lookup.AuthorLookup;
import org.w3id.paperkg.query.lookup.Completions;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.query.lookup.TopicLookup;
import org.w3id.paperkg.query.lookup.TopicName;
import org.w3id.paperkg.query.paper.PaperCard;
import org.w3id.paperkg.query.paper.PaperCards;

/** The names of one generation that are suggested while somebody types. */
public final class ServedCompletions {
    private final Map<Kind, Completions<Named>> completions = new EnumMap<>(Kind.class);

    /** What has a name. */
    public enum Kind {
        AUTHOR,
        TOPIC,
        PAPER;

        /** Its name in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * @param word its name in addresses
         */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    private record Named(String iri, String label, int weight) {}

    /**
     * What may be meant.
     *
     * @param label its name; of a paper, with markup
     * @param written the name that begins as typed, which may be another one
     * @param weight its papers, or the votes of a paper
     */
    public record Suggestion(Kind kind, String iri, String label, String written, int weight) {}

    ServedCompletions(AuthorLookup authors, TopicLookup topics, PaperCards papers) {
        completions.put(Kind.AUTHOR, ofAuthors(authors));
        completions.put(Kind.TOPIC, ofTopics(topics));
        completions.put(Kind.PAPER, ofPapers(papers));
    }

    private static Completions<Named> ofAuthors(AuthorLookup authors) {
        Completions.Builder<Named> names = new Completions.Builder<>();
        for (KnownAuthor author : authors.all()) {
            Named named = new Named(author.iri(), author.name(), author.papers());
            names.add(named, author.name(), author.papers());
            author.otherForms().forEach(form -> names.add(named, form, author.papers()));
        }
        return names.build();
    }

    private static Completions<Named> ofTopics(TopicLookup topics) {
        Completions.Builder<Named> names = new Completions.Builder<>();
        for (TopicName name : topics.all()) {
            Named named =
                    new Named(name.topic().iri(), name.topic().label(), name.topic().papers());
            names.add(named, name.name(), name.topic().papers());
        }
        return names.build();
    }

    private static Completions<Named> ofPapers(PaperCards papers) {
        Completions.Builder<Named> names = new Completions.Builder<>();
        for (PaperCard card : papers.all()) {
            String title = card.title().getLiteralLexicalForm();
            int votes = card.votes().orElse(0);
            names.add(new Named(card.iri(), title, votes), title, votes);
        }
        return names.build();
    }

    /**
     * @param most how many
     */
    public List<Suggestion> of(Kind kind, String typed, int most) {
        return completions.get(kind).of(typed, most).stream()
                .map(
                        one ->
                                new Suggestion(
                                        kind,
                                        one.named().iri(),
                                        one.named().label(),
                                        one.written(),
                                        one.named().weight()))
                .toList();
    }
}
