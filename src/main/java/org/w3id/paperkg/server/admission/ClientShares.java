package org.w3id.paperkg.server.admission;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many requests each client has here. */
final class ClientShares {
    // ipv6 gives each household so much of an address, of which it makes as many as it likes
    private static final int PARTS_OF_A_NETWORK = 4;

    private final int most;
    private final Map<String, Integer> here = new ConcurrentHashMap<>();

    /**
     * @param most of one client; 0 for any number
     */
    ClientShares(int most) {
        this.most = most;
    }

    /** Counts one more, unless the client has its share already. */
    boolean enter(String client) {
        if (most == 0) {
            return true;
        }
        int[] before = {0};
        here.compute(
                client,
                (any, count) -> {
                    before[0] = count == null ? 0 : count;
                    return Math.min(before[0] + 1, most);
                });
        return before[0] < most;
    }

    void leave(String client) {
        here.computeIfPresent(client, (any, count) -> count > 1 ? count - 1 : null);
    }

    /**
     * Who asks from an address.
     *
     * @param address as Jetty writes it; of IPv6 in brackets
     */
    static String client(String address) {
        String bare = address.replaceAll("[\\[\\]]|%.*", "");
        if (!bare.contains(":")) {
            return bare;
        }
        String[] halves = bare.split("::", 2);
        String[] parts = halves[0].split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < PARTS_OF_A_NETWORK; i++) {
            network.append(i < parts.length && !parts[i].isEmpty() ? parts[i] : "0").append(':');
        }
        return network.toString();
    }
}
