package org.w3id.paperkg.measure;

import java.util.Arrays;

/**
 * The connected components: the largest parts of the network within which everybody reaches
 * everybody over ties. Linear in the number of ties.
 */
final class Components {
    private Components() {}

    /** The component of each node, numbered from 0 in the order of their first nodes. */
    static int[] of(CompressedNetwork network) {
        int[] component = new int[network.size()];
        Arrays.fill(component, -1);
        int[] queue = new int[network.size()];
        int count = 0;
        for (int first = 0; first < network.size(); first++) {
            if (component[first] < 0) {
                flood(network, first, count++, component, queue);
            }
        }
        return component;
    }

    private static void flood(
            CompressedNetwork network, int first, int number, int[] component, int[] queue) {
        component[first] = number;
        queue[0] = first;
        int last = 1;
        for (int next = 0; next < last; next++) {
            int node = queue[next];
            for (int tie = network.begin(node); tie < network.end(node); tie++) {
                int neighbour = network.neighbour(tie);
                if (component[neighbour] < 0) {
                    component[neighbour] = number;
                    queue[last++] = neighbour;
                }
            }
        }
    }
}
