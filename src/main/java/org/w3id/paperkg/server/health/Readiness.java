package org.w3id.paperkg.server.health;

import java.util.Optional;
import org.w3id.paperkg.server.generation.WarmUp;
import org.w3id.paperkg.store.guard.StuckQueries;

/**
 * What a server waits for before it is ready, and what it watches from then on.
 *
 * @param warmUp what first requests need
 * @param stuck queries that do not end, of which one is enough to give up
 */
public record Readiness(WarmUp warmUp, StuckQueries stuck) {
    /** Why visitors should not come, as far as that is known without reading; empty if nothing. */
    Optional<String> obstacle() {
        if (stuck.found().isPresent()) {
            return Optional.of("a query does not end; another process will take over");
        }
        return warmUp.isEnough()
                ? Optional.empty()
                : Optional.of("what the first requests need is still being read");
    }
}
