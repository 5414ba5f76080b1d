package org.w3id.paperkg.network.export;

/** A part of the network with more people or ties than anybody can use. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String what, int found, int most) {
        super("there are %,d %s; %,d is the most that is listed".formatted(found, what, most));
    }
}
