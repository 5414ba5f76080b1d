package org.w3id.paperkg.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.riot.RiotParseException;
import org.w3id.paperkg.digest.Problem;

/**
 * What curation files say together.
 *
 * @param <C> decisions about topics, or about authors
 * @param curation without the statements that are mistakes
 * @param problems the mistakes, by file and in its order
 * @param turtle whether all files could be read at all
 */
record CurationReading<C>(C curation, List<Problem> problems, boolean turtle) {
    CurationReading {
        problems = problems.stream().sorted().toList();
    }

    /**
     * Reads files as entries and then as what they mean. Of one that is no Turtle, nothing holds.
     *
     * @param sources the one whose word counts most first; empty where there is none
     */
    static <C> CurationReading<C> of(
            List<Optional<CurationText>> sources,
            BiFunction<List<CurationEntry>, CurationMistakes, C> meaning) {
        List<CurationText> files = sources.stream().flatMap(Optional::stream).toList();
        CurationMistakes mistakes = new CurationMistakes();
        List<CurationEntry> entries = new ArrayList<>();
        boolean turtle = true;
        for (int rank = 0; rank < files.size(); rank++) {
            Place top = new Place(files.get(rank).name(), rank, 1);
            try {
                entries.addAll(TurtleEntries.read(files.get(rank).text(), top, mistakes));
            } catch (RiotParseException e) {
                turtle = false;
                mistakes.add(
                        new Place(top.file(), rank, (int) Math.max(1, e.getLine())),
                        "is no Turtle (%s); mend it here or just before, until then nothing of the file is used"
                                .formatted(e.getOriginalMessage()));
            }
        }
        C curation = meaning.apply(entries, mistakes);
        return new CurationReading<>(curation, mistakes.problems(), turtle);
    }
}
