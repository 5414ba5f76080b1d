package org.w3id.paperkg.store.integrity;

import java.util.List;

/** Reads what may be damaged: whatever a reader stumbles over is a fault, too. */
final class Reading {
    private Reading() {}

    /**
     * @param what is read, for the sentence
     * @return whether it could be read
     */
    static boolean of(String what, List<String> faults, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RuntimeException | InternalError | StackOverflowError e) {
            // the last two: of a mapped file, of a tree that leads back to its root
            String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            faults.add(
                    "Reading %s ends with: %s."
                            .formatted(what, said.lines().findFirst().orElse("")));
            return false;
        }
    }
}
