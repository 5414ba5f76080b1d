package org.w3id.paperkg.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Limit;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.PaperTopic;

/** Says which papers were looked at. */
public record SelectionWords(NetworkSelection selection, String topicLabel) {
    public static SelectionWords of(CollaborationGraph graph, NetworkSelection selection) {
        return new SelectionWords(
                selection,
                selection.topic().flatMap(graph::topicNamed).map(PaperTopic::label).orElse(""));
    }

    /** Such as "papers on diffusion model since 2024-06-01 with at most 100 authors". */
    String papers() {
        List<String> words = new ArrayList<>(List.of("papers"));
        if (!topicLabel.isEmpty()) {
            words.add("on " + topicLabel);
        }
        selection.since().ifPresent(day -> words.add("since " + day));
        selection.until().ifPresent(day -> words.add("until " + day));
        if (selection.maxTeamSize() > 0) {
            words.add("with at most %d authors".formatted(selection.maxTeamSize()));
        }
        if (selection.minJointPapers() > 1) {
            words.add(
                    "by pairs with %d joint papers or more".formatted(selection.minJointPapers()));
        }
        return String.join(" ", words);
    }

    /** How to type the command without some limits: "--max-team-size 0 and no --topic". */
    static String without(Set<Limit> limits) {
        return limits.stream()
                .sorted()
                .map(
                        limit ->
                                switch (limit) {
                                    case SINCE -> "without --since";
                                    case UNTIL -> "without --until";
                                    case TOPIC -> "without --topic";
                                    case MIN_JOINT_PAPERS -> "without --min-papers";
                                    case MAX_TEAM_SIZE -> "with --max-team-size 0";
                                })
                .collect(Collectors.joining(" and "));
    }
}
