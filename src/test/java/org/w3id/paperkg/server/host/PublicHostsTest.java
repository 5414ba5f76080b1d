package org.w3id.paperkg.server.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.server.host.PublicHosts.Authority;
import org.w3id.paperkg.server.host.PublicHosts.Host;

/** Which names answers repeat. */
class PublicHostsTest {
    private static String told(PublicHosts hosts, String asked, String local) {
        Authority told = hosts.of(authority(asked), authority(local));
        return told.scheme() + "://" + told.name() + ":" + told.port();
    }

    private static Authority authority(String url) {
        int slashes = url.indexOf("://");
        int colon = url.lastIndexOf(':');
        return new Authority(
                url.substring(0, slashes),
                url.substring(slashes + 3, colon),
                Integer.parseInt(url.substring(colon + 1)));
    }

    private static List<Host> named(String names) {
        return Arrays.stream(names.split(" ")).filter(n -> !n.isEmpty()).map(Host::of).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # named | bound | asked | local | told
                    '' | 127.0.0.1 | http://localhost:3330 | http://localhost:3330 | http://localhost:3330
                    '' | 127.0.0.1 | http://LOCALHOST:8080 | http://localhost:3330 | http://LOCALHOST:8080
                    '' | 127.0.0.1 | http://127.0.0.1:3330 | http://localhost:3330 | http://127.0.0.1:3330
                    '' | 127.0.0.1 | http://[::1]:3330 | http://localhost:3330 | http://[::1]:3330
                    '' | 127.0.0.1 | http://evil.example:3330 | http://localhost:3330 | http://localhost:3330
                    '' | 127.0.0.1 | http://localhost.evil.example:80 | http://localhost:3330 | http://localhost:3330
                    '' | 127.0.0.1 | http://127.0.0.1.evil.example:80 | http://localhost:3330 | http://localhost:3330
                    '' | 0.0.0.0 | http://192.168.1.7:3330 | http://192.168.1.7:3330 | http://192.168.1.7:3330
                    '' | 0.0.0.0 | http://box.lan:3330 | http://192.168.1.7:3330 | http://192.168.1.7:3330
                    '' | 0.0.0.0 | http://[fe80::1]:3330 | http://[fe80:0:0:0:0:0:0:1]:3330 | http://[fe80::1]:3330
                    '' | box.lan | http://box.lan:3330 | http://192.168.1.7:3330 | http://box.lan:3330
                    kg.example.org | 127.0.0.1 | http://kg.example.org:80 | http://localhost:3330 | http://kg.example.org:80
                    kg.example.org | 127.0.0.1 | http://KG.example.org:3330 | http://localhost:3330 | http://KG.example.org:3330
                    kg.example.org | 127.0.0.1 | https://kg.example.org:443 | http://localhost:3330 | https://kg.example.org:443
                    kg.example.org | 127.0.0.1 | http://kg.example.org:81 | http://localhost:3330 | http://kg.example.org:80
                    kg.example.org | 127.0.0.1 | https://evil.example:443 | https://localhost:3330 | https://kg.example.org:443
                    kg.example.org:8080 a.example | 127.0.0.1 | http://evil.example:80 | http://localhost:3330 | http://kg.example.org:8080
                    kg.example.org:8080 a.example | 127.0.0.1 | http://a.example:80 | http://localhost:3330 | http://a.example:80
                    kg.example.org | 127.0.0.1 | http://localhost:3330 | http://localhost:3330 | http://localhost:3330
                    """)
    void repeatsTheNamesThatAreKnown(
            String named, String bound, String asked, String local, String told) {
        assertEquals(told, told(new PublicHosts(named(named), bound, false), asked, local));
    }

    @Test
    void believesAProxyUnlessNamesAreGiven() {
        String asked = "https://kg.example.org:443";
        String local = "http://localhost:3330";
        assertEquals(asked, told(new PublicHosts(List.of(), "127.0.0.1", true), asked, local));
        List<Host> named = List.of(Host.of("other.example"));
        assertEquals(
                "https://other.example:443",
                told(new PublicHosts(named, "127.0.0.1", true), asked, local));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://kg.example.org",
                "kg.example.org/",
                "a b",
                "kg.example.org:",
                "kg.example.org:99999",
                "a@b",
                "::1"
            })
    void takesNamesAndPortsOnly(String typed) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Host.of(typed));
        assertTrue(e.getMessage().endsWith("not '" + typed + "'"), e.getMessage());
    }
}
