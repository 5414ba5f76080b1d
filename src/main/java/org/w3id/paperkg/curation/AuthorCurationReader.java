package org.w3id.paperkg.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.paperkg.author.AuthorCuration;

/**
 * Reads curation files of authors: Turtle with decisions which names are one person's, which are
 * several people's, and who they are. A decision that is a mistake is reported with its line and
 * left out; the others hold. When a file is not Turtle, none of it holds. Of decisions that
 * contradict each other, that of the stronger file holds.
 */
final class AuthorCurationReader {
    private static final List<Node> KINDS =
            Stream.of(AuthorDecision.Kind.values()).map(AuthorDecision.Kind::type).toList();

    private AuthorCurationReader() {}

    /**
     * Cost: linear in the files.
     *
     * @param files the strongest first; empty where there is none
     */
    static CurationReading<AuthorCuration> read(List<Optional<CurationText>> files) {
        return CurationReading.of(files, AuthorCurationReader::curation);
    }

    private static AuthorCuration curation(List<CurationEntry> entries, CurationMistakes mistakes) {
        List<AuthorDecision> read = new ArrayList<>();
        for (CurationEntry entry : entries) {
            entry.kind(KINDS, mistakes)
                    .map(AuthorDecision.Kind::of)
                    .flatMap(kind -> new AuthorDecisionReader(kind, entry, mistakes).read())
                    .ifPresent(read::add);
        }
        List<AuthorDecision> agreed =
                Decided.withoutContradictions(read, AuthorCurationReader::contradict, mistakes);
        return new AuthorCuration(
                splits(withOneName(of(AuthorDecision.Kind.SPLIT, agreed), mistakes)),
                merges(of(AuthorDecision.Kind.MERGE, agreed), mistakes),
                of(AuthorDecision.Kind.RENAME, agreed).stream()
                        .map(d -> new AuthorCuration.Rename(d.about(), d.target(), d.origin()))
                        .toList(),
                of(AuthorDecision.Kind.IDENTIFY, agreed).stream()
                        .map(
                                d ->
                                        new AuthorCuration.Identification(
                                                d.about(), d.target(), d.origin()))
                        .toList());
    }

    private static List<AuthorDecision> of(
            AuthorDecision.Kind kind, List<AuthorDecision> decisions) {
        return decisions.stream().filter(decision -> decision.kind() == kind).toList();
    }

    /** What is merged into another author is no author that has a name or is a person. */
    private static boolean contradict(AuthorDecision one, AuthorDecision other) {
        boolean different = !one.target().equals(other.target());
        if (one.kind() == other.kind()) {
            return switch (one.kind()) {
                case MERGE, RENAME -> different;
                case IDENTIFY -> different && host(one).equals(host(other));
                case SPLIT -> one.papers().stream().anyMatch(other.papers()::contains);
            };
        }
        boolean merged = one.kind() == AuthorDecision.Kind.MERGE;
        AuthorDecision kept = merged ? other : one;
        return (merged || other.kind() == AuthorDecision.Kind.MERGE)
                && kept.kind() != AuthorDecision.Kind.SPLIT;
    }

    private static String host(AuthorDecision identification) {
        return identification.target().split("/")[2];
    }

    /** Leaves out, and reports, splits that give one new author two names. */
    private static List<AuthorDecision> withOneName(
            List<AuthorDecision> splits, CurationMistakes mistakes) {
        Map<String, AuthorDecision> named = new LinkedHashMap<>();
        List<AuthorDecision> left = new ArrayList<>();
        for (AuthorDecision split : splits) {
            AuthorDecision first = named.putIfAbsent(split.target(), split);
            if (first == null || first.name().equals(split.name())) {
                left.add(split);
            } else {
                mistakes.addClash(
                        split.place(),
                        first.place(),
                        "the decision gives '%s' another name than that of line %d and is not carried out; give it one name, or name another author after 'pkg:into'"
                                .formatted(split.target(), first.place().line()));
            }
        }
        return left;
    }

    private static List<AuthorCuration.Split> splits(List<AuthorDecision> decisions) {
        return decisions.stream()
                .map(
                        d ->
                                new AuthorCuration.Split(
                                        d.about(), d.papers(), d.target(), d.name(), d.origin()))
                .toList();
    }

    private static List<AuthorCuration.Merge> merges(
            List<AuthorDecision> decisions, CurationMistakes mistakes) {
        Map<String, AuthorDecision> byAuthor =
                decisions.stream()
                        .collect(
                                Collectors.toMap(
                                        AuthorDecision::about,
                                        decision -> decision,
                                        (first, repeated) -> first,
                                        LinkedHashMap::new));
        return Decided.withoutCircles(byAuthor, Map.of(), mistakes).values().stream()
                .map(d -> new AuthorCuration.Merge(d.about(), d.target(), d.origin()))
                .toList();
    }
}
