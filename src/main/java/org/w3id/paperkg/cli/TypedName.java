package org.w3id.paperkg.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.w3id.paperkg.query.AuthorAnswer;
import org.w3id.paperkg.query.AuthorAnswer.Candidate;
import org.w3id.paperkg.query.AuthorLookup;
import org.w3id.paperkg.query.KnownAuthor;

/** A name as somebody typed it. */
record TypedName(String typed) {
    /**
     * The author who is meant. One alone who is called much like it is taken, and named.
     *
     * @throws CommandFailure with those who may be meant
     */
    KnownAuthor author(AuthorLookup authors, Terminal terminal) {
        AuthorAnswer answer = authors.find(typed);
        if (answer instanceof AuthorAnswer.Found found) {
            return found.author();
        }
        AuthorAnswer.NotFound unsure = (AuthorAnswer.NotFound) answer;
        KnownAuthor taken = unsure.clearly().orElseThrow(() -> notFound(unsure));
        terminal.say("taking '%s' for '%s'".formatted(typed, taken.name()));
        return taken;
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
        return "%s (%d %s)"
                .formatted(
                        author.name(), author.papers(), author.papers() == 1 ? "paper" : "papers");
    }
}
