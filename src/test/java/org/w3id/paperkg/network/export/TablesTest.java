package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static String nodes() throws IOException {
        return Networks.text(NetworkFormat.CSV.files().get(0), Networks.measured());
    }

    @Test
    void nodesHaveTheirColumns() throws IOException {
        assertEquals(
                """
                Id,Label,papers,coauthors,community,pagerank,betweenness,iri,first_listed,last_listed
                ada-marlow,Ada Marlow,4,2,Lanterns,0.4,2.5,https://w3id.org/paperkg/author/ada-marlow,2024-02-12,2024-07-01
                minsu-kim,Minsu Kim,4,1,Boats,0.3,0,https://w3id.org/paperkg/author/minsu-kim,2024-02-12,2024-07-01
                zoe-celik,Zoë Çelik,4,1,Lanterns,0.0000123456789,0,https://w3id.org/paperkg/author/zoe-celik,2024-02-12,2024-07-01
                zz-alone,Zz Alone,4,0,,0.1,0,https://w3id.org/paperkg/author/zz-alone,2024-02-12,2024-07-01
                """
                        .replace("\n", "\r\n"),
                nodes());
    }

    @Test
    void edgesHaveTheirColumns() throws IOException {
        assertEquals(
                """
                Source,Target,Type,Weight,strength,first_joint,last_joint
                ada-marlow,minsu-kim,Undirected,1,0.5,2024-02-12,2024-02-12
                ada-marlow,zoe-celik,Undirected,3,1.33333333,2024-02-12,2024-02-21
                """
                        .replace("\n", "\r\n"),
                Networks.text(NetworkFormat.CSV.files().get(1), Networks.measured()));
    }

    @Test
    void beginWithATitleAndNotWithAByteOrderMark() throws IOException {
        assertEquals('I', nodes().charAt(0));
    }

    @Test
    void keepHostileNames() throws IOException {
        List<List<String>> rows =
                CsvCells.read(Networks.text(NetworkFormat.CSV.files().get(0), Networks.hostile()));
        for (int i = 0; i < Networks.HOSTILE_NAMES.size(); i++) {
            assertEquals(Networks.HOSTILE_NAMES.get(i), rows.get(i + 1).get(1));
        }
    }
}
