package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.Subnetwork;

class VosviewerTest {
    private static JsonArray json(Subnetwork network, String part) throws IOException {
        return JSON.parse(Networks.text(NetworkFormat.VOSVIEWER, network))
                .get("network")
                .getAsObject()
                .get(part)
                .getAsArray();
    }

    private static List<List<String>> map(Subnetwork network) throws IOException {
        return CsvCells.read(Networks.text(NetworkFormat.VOSVIEWER_TEXT, network), '\t');
    }

    @Test
    void itemsHaveWhatVosviewerShows() throws IOException {
        JsonObject zoe = json(Networks.measured(), "items").get(2).getAsObject();
        assertEquals(
                JSON.parse(
                                """
                        { "id": 3,
                          "label": "Zoë Çelik",
                          "description": "<b>Zoë Çelik</b><br>4 papers, 2024-02-12 to 2024-07-01",
                          "url": "https://w3id.org/paperkg/author/zoe-celik",
                          "cluster": 1,
                          "weights": { "Documents": 4, "Links": 1, "Total link strength": 1.33333333,
                                       "PageRank": 0.0000123456789, "Betweenness": 0 },
                          "scores": { "First listed": 2024.115, "Last listed": 2024.497 } }
                        """)
                        .toString(),
                zoe.toString());
    }

    @Test
    void linksHaveTheStrengthOfTheTie() throws IOException {
        assertEquals(
                JSON.parseAny(
                                "[{'source_id': 1, 'target_id': 2, 'strength': 0.5}]"
                                        .replace('\'', '"'))
                        .getAsArray()
                        .get(0)
                        .toString(),
                json(Networks.measured(), "links").get(0).toString());
        assertEquals(2, json(Networks.measured(), "links").size());
    }

    @Test
    void keepsHostileNamesInJson() throws IOException {
        JsonArray items = json(Networks.hostile(), "items");
        for (int i = 0; i < Networks.HOSTILE_NAMES.size(); i++) {
            assertEquals(
                    Networks.HOSTILE_NAMES.get(i),
                    items.get(i).getAsObject().get("label").getAsString().value());
        }
    }

    @Test
    void descriptionsAreHtml() throws IOException {
        assertEquals(
                "<b>&lt;b&gt;Bold&lt;/b&gt; &amp; Sons &amp;amp; ]]&gt;</b><br>3 papers, 2024-02-12 to 2024-03-03",
                map(Networks.hostile()).get(2).get(2));
    }

    @Test
    void theMapFileHasTheColumnsOfTheManual() throws IOException {
        List<List<String>> rows = map(Networks.measured());
        assertEquals(
                List.of(
                        "id",
                        "label",
                        "description",
                        "url",
                        "cluster",
                        "weight<Documents>",
                        "weight<Links>",
                        "weight<Total link strength>",
                        "weight<PageRank>",
                        "weight<Betweenness>",
                        "score<First listed>",
                        "score<Last listed>"),
                rows.get(0));
        assertEquals(List.of("2", "Minsu Kim"), rows.get(2).subList(0, 2));
        assertEquals("", rows.get(4).get(4), "the cluster of somebody in none");
        assertTrue(rows.stream().allMatch(row -> row.size() == rows.get(0).size()));
    }

    @Test
    void keepsHostileNamesInTheMapFile() throws IOException {
        List<List<String>> rows = map(Networks.hostile());
        for (int i = 0; i < Networks.HOSTILE_NAMES.size(); i++) {
            assertEquals(Networks.HOSTILE_NAMES.get(i), rows.get(i + 1).get(1));
        }
    }

    @Test
    void theNetworkFileHasNoHead() throws IOException {
        assertEquals(
                "1\t2\t0.5\r\n1\t3\t1.33333333\r\n",
                Networks.text(NetworkFormat.VOSVIEWER_TEXT.files().get(1), Networks.measured()));
    }

    @Test
    void saysNothingOfMeasuresThatAreNotKnown() throws IOException {
        String document = Networks.text(NetworkFormat.VOSVIEWER, Networks.hostile());
        for (String measure : List.of("cluster", "PageRank", "Betweenness")) {
            assertFalse(document.contains(measure), measure);
        }
        assertFalse(map(Networks.hostile()).get(0).contains("cluster"));
    }

    @Test
    void numbersTheThousandLargestCommunities() throws IOException {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            String key = "p-%04d".formatted(i);
            Member member = Networks.member(key, key);
            // two in the last community, one in each other
            String community = "c-%04d".formatted(i == 0 ? 1199 : i);
            members.add(
                    new Member(
                            member.iri(),
                            key,
                            key,
                            1,
                            member.firstListed(),
                            member.lastListed(),
                            community,
                            0,
                            0));
        }
        List<List<String>> rows = map(new Subnetwork(members, List.of()));
        assertEquals("1", rows.get(1).get(4));
        assertEquals("1", rows.get(1200).get(4));
        assertEquals("2", rows.get(2).get(4));
        assertEquals("1000", rows.get(1000).get(4));
        assertEquals("", rows.get(1001).get(4));
    }

    @Test
    void isADocumentAlsoWithoutPeople() throws IOException {
        Subnetwork nobody = new Subnetwork(List.of(), List.of());
        assertEquals(0, json(nobody, "items").size());
        assertEquals(1, map(nobody).size());
    }
}
