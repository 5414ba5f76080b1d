package org.w3id.paperkg.graph;

import java.util.List;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.topic.Curation;

/**
 * What a curation file says.
 *
 * @param curation without the statements that are mistakes
 * @param problems the mistakes, in the order of the file
 * @param turtle whether the file could be read at all
 */
public record CurationReading(Curation curation, List<Problem> problems, boolean turtle) {
    public CurationReading {
        problems = problems.stream().sorted().toList();
    }
}
