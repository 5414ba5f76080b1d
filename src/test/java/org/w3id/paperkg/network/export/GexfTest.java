package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3id.paperkg.network.Subnetwork;

class GexfTest {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    private static NodeList elements(Subnetwork network, String name) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        return parsers.newDocumentBuilder()
                .parse(
                        new ByteArrayInputStream(
                                Networks.bytes(NetworkFormat.GEXF.files().get(0), network)))
                .getElementsByTagNameNS(NAMESPACE, name);
    }

    private static Element element(String name, int index) throws Exception {
        return (Element) elements(Networks.measured(), name).item(index);
    }

    @Test
    void isADynamicUndirectedGraphOfVersionThirteen() throws Exception {
        assertEquals("1.3", element("gexf", 0).getAttribute("version"));
        assertEquals("dynamic", element("graph", 0).getAttribute("mode"));
        assertEquals("date", element("graph", 0).getAttribute("timeformat"));
        assertEquals("undirected", element("graph", 0).getAttribute("defaultedgetype"));
    }

    @Test
    void givesPeopleTheDaysOfTheirPapers() throws Exception {
        Element zoe = element("node", 2);
        assertEquals("zoe-celik", zoe.getAttribute("id"));
        assertEquals("Zoë Çelik", zoe.getAttribute("label"));
        assertEquals("2024-02-12", zoe.getAttribute("start"));
        assertEquals("2024-07-01", zoe.getAttribute("end"));
    }

    @Test
    void givesTiesTheDaysOfTheirPapers() throws Exception {
        Element tie = element("edge", 1);
        assertEquals("ada-marlow+zoe-celik", tie.getAttribute("id"));
        assertEquals("ada-marlow", tie.getAttribute("source"));
        assertEquals("zoe-celik", tie.getAttribute("target"));
        assertEquals("3", tie.getAttribute("weight"));
        assertEquals("2024-02-12", tie.getAttribute("start"));
        assertEquals("2024-02-21", tie.getAttribute("end"));
    }

    @Test
    void tellsMeasures() throws IOException {
        ReadBack read = ReadBack.gexf(Networks.text(NetworkFormat.GEXF, Networks.measured()));
        assertEquals("0.4", read.nodes().get("ada-marlow").get("pagerank"));
        assertEquals("2.5", read.nodes().get("ada-marlow").get("betweenness"));
        assertEquals("Boats", read.nodes().get("minsu-kim").get("community"));
        assertEquals("2", read.nodes().get("ada-marlow").get("coauthors"));
    }

    @Test
    void countsWhatItHolds() throws Exception {
        assertEquals("4", element("nodes", 0).getAttribute("count"));
        assertEquals("2", element("edges", 0).getAttribute("count"));
    }

    @Test
    void isValidAlsoWithoutPeople() throws IOException {
        String document = Networks.text(NetworkFormat.GEXF, new Subnetwork(List.of(), List.of()));
        assertTrue(ReadBack.gexf(document).graph().vertexSet().isEmpty());
    }
}
