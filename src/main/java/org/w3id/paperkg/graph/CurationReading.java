package org.w3id.paperkg.graph;

import java.util.List;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.topic.Curation;

/**
 * What a curation file says.
 *
 * @param curation without the statements that are mistakes
 * @param problems the mistakes, in the order of the file
 */
public record CurationReading(Curation curation, List<Problem> problems) {
    public CurationReading {
        problems = problems.stream().sorted().toList();
    }
}
