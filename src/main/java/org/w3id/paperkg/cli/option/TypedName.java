package org.w3id.paperkg.cli.option;

import java.util.List;
import java.util.stream.Collectors;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.query.likeness.TakenName;
import org.w3id.paperkg.query.lookup.AuthorAnswer;
import org.w3id.paperkg.query.lookup.AuthorAnswer.Candidate;
import org.w3id.paperkg.query.lookup.AuthorLookup;
import org.w3id.paperkg.query.lookup.KnownAuthor;
import org.w3id.paperkg.query.lookup.KnownTopic;
import org.w3id.paperkg.query.lookup.TopicAnswer;
import org.w3id.paperkg.query.lookup.TopicLookup;

/**
 * A name as somebody typed it; for whom or what it is taken is said, unless it plainly is the name.
 */
public record TypedName(String typed) {
    /**
     * The author who is meant.
     *
     * @throws CommandFailure with those who may be meant
     */
    public KnownAuthor author(AuthorLookup authors, Terminal terminal) {
        AuthorAnswer answer = authors.find(typed);
        if (answer instanceof AuthorAnswer.Found found) {
            found.taken().ifPresent(taken -> say(taken, terminal));
            return found.author();
        }
        throw notFound((AuthorAnswer.NotFound) answer);
    }

    /**
     * The topic that is meant.
     *
     * @throws CommandFailure with those that may be meant
     */
    KnownTopic topic(TopicLookup topics, Terminal terminal) {
        TopicAnswer answer = topics.find(typed);
        if (answer instanceof TopicAnswer.Found found) {
            found.taken().ifPresent(taken -> say(taken, terminal));
            return found.topic();
        }
        List<String> close = ((TopicAnswer.NotFound) answer).suggestions();
        throw CommandFailure.usage(
                "no topic is called '%s'; %s"
                        .formatted(
                                typed,
                                close.isEmpty()
                                        ? "'paperkg topics WORD' finds topics"
                                        : "did you mean " + String.join(", ", close) + "?"));
    }

    public static void say(TakenName taken, Terminal terminal) {
        if (!taken.plain()) {
            terminal.say(taken.sentence());
        }
    }

    private CommandFailure notFound(AuthorAnswer.NotFound unsure) {
        List<Candidate> candidates = unsure.candidates();
        if (candidates.isEmpty()) {
            return CommandFailure.usage(
                    "no author is called '%s' or like it; look among 'paperkg query author/list'"
                            .formatted(typed));
        }
        return CommandFailure.usage(
                (unsure.isAmbiguous()
                                ? "several authors may be meant by '%s'; name one of them:%n%s"
                                : "no author is called '%s'; did you mean%n%s")
                        .formatted(
                                typed,
                                candidates.stream()
                                        .map(candidate -> "  " + line(candidate.author()))
                                        .collect(Collectors.joining(System.lineSeparator()))));
    }

    private static String line(KnownAuthor author) {
        return "%s (%s, %d %s)"
                .formatted(
                        author.name(),
                        author.iri().substring(author.iri().lastIndexOf('/') + 1),
                        author.papers(),
                        author.papers() == 1 ? "paper" : "papers");
    }
}
