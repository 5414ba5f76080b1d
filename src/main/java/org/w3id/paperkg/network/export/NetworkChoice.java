package org.w3id.paperkg.network.export;

import java.util.BitSet;
import java.util.List;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.Reach;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;

/**
 * Which part of the co-author network somebody wants as a file.
 *
 * @param authorIris of those in the middle; empty for all people
 * @param reach how far around them; of no effect without them
 * @param tiedOnly whether people without a tie stay out
 */
public record NetworkChoice(
        NetworkSelection selection, List<String> authorIris, Reach reach, boolean tiedOnly) {
    private static final String NAME = "coauthors";

    public NetworkChoice {
        authorIris = List.copyOf(authorIris);
    }

    /**
     * @throws org.w3id.paperkg.network.UnknownAuthorException for an IRI that is no author's
     */
    public Subnetwork of(CollaborationGraph graph) {
        Subnetwork network =
                authorIris.isEmpty()
                        ? graph.whole(selection)
                        : graph.ego(authorIris, reach, selection);
        return tiedOnly ? tied(network) : network;
    }

    private static Subnetwork tied(Subnetwork network) {
        BitSet tied = new BitSet();
        for (Tie tie : network.ties()) {
            tied.set(tie.first());
            tied.set(tie.second());
        }
        int[] place = new int[network.members().size()];
        int members = 0;
        for (int i = tied.nextSetBit(0); i >= 0; i = tied.nextSetBit(i + 1)) {
            place[i] = members++;
        }
        List<Member> left = tied.stream().mapToObj(network.members()::get).toList();
        List<Tie> moved = network.ties().stream().map(tie -> moved(tie, place)).toList();
        return new Subnetwork(left, moved, network.leftOut());
    }

    private static Tie moved(Tie tie, int[] place) {
        return new Tie(
                place[tie.first()],
                place[tie.second()],
                tie.jointPapers(),
                tie.strength(),
                tie.firstJoint(),
                tie.lastJoint());
    }

    /** For a file that nobody named: {@code coauthors}, or with the author or the topic. */
    public String fileName() {
        StringBuilder name = new StringBuilder(NAME);
        if (authorIris.size() == 1) {
            name.append('-').append(lastPart(authorIris.get(0)));
        }
        selection.topic().ifPresent(topic -> name.append('-').append(lastPart(topic)));
        return name.toString();
    }

    private static String lastPart(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
