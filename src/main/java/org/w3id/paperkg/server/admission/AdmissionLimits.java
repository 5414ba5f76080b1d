package org.w3id.paperkg.server.admission;

import java.time.Duration;

/**
 * How much is worked on at a time.
 *
 * @param cores processors that lanes are shared out for
 * @param mostWaiting requests that wait, in all lanes together; one more is refused at once
 * @param longestWait of a request, from its entry or a change of lanes
 * @param perClient requests of one client at a time, waiting ones among them; 0 for any number
 */
public record AdmissionLimits(int cores, int mostWaiting, Duration longestWait, int perClient) {
    /** What one client may ask at a time where others can reach the server. */
    public static final int USUAL_PER_CLIENT = 8;

    private static final int MOST_WAITING = 200;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    /**
     * @throws IllegalArgumentException with a sentence for the user
     */
    public AdmissionLimits {
        if (perClient < 0) {
            throw new IllegalArgumentException(
                    "a client may have some requests at a time, or 0 for any number, and not '%d'"
                            .formatted(perClient));
        }
    }

    /** For this machine. */
    public static AdmissionLimits usual(int perClient) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new AdmissionLimits(cores, MOST_WAITING, LONGEST_WAIT, perClient);
    }

    /** How many requests are worked on in a lane at a time. */
    int running(Lane lane) {
        return lane.places(cores);
    }
}
