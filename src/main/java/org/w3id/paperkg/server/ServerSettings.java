package org.w3id.paperkg.server;

import java.util.List;
import org.w3id.paperkg.server.admission.AdmissionLimits;
import org.w3id.paperkg.server.connection.ConnectionLimits;
import org.w3id.paperkg.server.host.PublicHosts;
import org.w3id.paperkg.server.http.PagePolicy;
import org.w3id.paperkg.server.protection.Protection;

/**
 * Where to serve.
 *
 * @param host a name or address of this machine; loopback unless the user decides otherwise
 * @param port 0 for any free one
 * @param behindProxy whether to believe the headers {@code Forwarded} and {@code X-Forwarded-*},
 *     which anybody may write unless a proxy replaces them
 * @param publicHosts names that answers may say the server is reached under, besides its own
 * @param policy what pages may load, and who may show them
 * @param admission how much is worked on at a time, for all and for one client
 * @param connections how long clients may take to ask and to read
 * @param protection who may ask what
 */
public record ServerSettings(
        String host,
        int port,
        boolean behindProxy,
        List<PublicHosts.Host> publicHosts,
        PagePolicy policy,
        AdmissionLimits admission,
        ConnectionLimits connections,
        Protection protection) {
    public static final String DEFAULT_HOST = "127.0.0.1";
    public static final int DEFAULT_PORT = 3330;

    /** Reached directly. */
    public ServerSettings(String host, int port) {
        this(host, port, false);
    }

    /** With the usual limits, and no share of clients. */
    public ServerSettings(
            String host,
            int port,
            boolean behindProxy,
            List<PublicHosts.Host> publicHosts,
            PagePolicy policy) {
        this(
                host,
                port,
                behindProxy,
                publicHosts,
                policy,
                AdmissionLimits.usual(0),
                ConnectionLimits.USUAL,
                Protection.NONE);
    }

    /** Reached under its own name, or under that which a proxy tells. */
    public ServerSettings(String host, int port, boolean behindProxy) {
        this(host, port, behindProxy, List.of(), PagePolicy.STRICT);
    }

    /**
     * @throws IllegalArgumentException with a sentence for the user
     */
    public ServerSettings {
        publicHosts = List.copyOf(publicHosts);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(
                    "a port is a number from 0 to 65535, not '" + port + "'");
        }
    }

    /** The same with other limits. */
    public ServerSettings within(AdmissionLimits requests, ConnectionLimits times) {
        return new ServerSettings(
                host, port, behindProxy, publicHosts, policy, requests, times, protection);
    }

    /** The same for users who have a password. */
    public ServerSettings protectedBy(Protection gate) {
        return new ServerSettings(
                host, port, behindProxy, publicHosts, policy, admission, connections, gate);
    }

    /** The names that answers repeat. */
    PublicHosts hosts() {
        return new PublicHosts(publicHosts, host, behindProxy);
    }
}
