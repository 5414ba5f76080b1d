package org.w3id.paperkg.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.w3id.paperkg.query.AuthorAnswer;
import org.w3id.paperkg.query.AuthorAnswer.Candidate;
import org.w3id.paperkg.query.AuthorLookup;
import org.w3id.paperkg.query.KnownAuthor;
import org.w3id.paperkg.query.NameLikeness;

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
        List<Candidate> candidates = ((AuthorAnswer.NotFound) answer).candidates();
        List<Candidate> closest =
                candidates.stream()
                        .filter(one -> one.likeness() == candidates.get(0).likeness())
                        .toList();
        boolean clear =
                closest.size() == 1
                        && closest.get(0).likeness().compareTo(NameLikeness.INITIALS) <= 0;
        if (!clear) {
            throw notFound(candidates);
        }
        KnownAuthor taken = closest.get(0).author();
        terminal.say("taking '%s' for '%s'".formatted(typed, taken.name()));
        return taken;
    }

    private CommandFailure notFound(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return CommandFailure.usage(
                    "no author is called '%s' or like it; look among 'paperkg query author/list'"
                            .formatted(typed));
        }
        boolean several =
                candidates.size() > 1
                        && candidates.get(0).likeness().compareTo(NameLikeness.INITIALS) <= 0;
        return CommandFailure.usage(
                (several
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
