package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.Reach;

class NetworkChoiceTest {
    private static final NetworkSelection ALL = NetworkSelection.ofTeams(100);
    private static final String ADA = "https://w3id.org/paperkg/author/ada-marlow";

    @Test
    void namesFilesAfterWhatIsInThem() {
        NetworkSelection boats = ALL.topic(Optional.of("https://w3id.org/paperkg/topic/boat"));
        assertEquals(
                "coauthors", new NetworkChoice(ALL, List.of(), Reach.ofDepth(1), false).fileName());
        assertEquals(
                "coauthors-ada-marlow",
                new NetworkChoice(ALL, List.of(ADA), Reach.ofDepth(1), false).fileName());
        assertEquals(
                "coauthors-ada-marlow-boat",
                new NetworkChoice(boats, List.of(ADA), Reach.ofDepth(1), false).fileName());
        assertEquals(
                "coauthors-boat",
                new NetworkChoice(boats, List.of(ADA, ADA + "-2"), Reach.ofDepth(1), false)
                        .fileName());
    }
}
