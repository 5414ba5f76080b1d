package org.w3id.paperkg.server.health;

import org.w3id.paperkg.server.generation.WarmUp;
import org.w3id.paperkg.store.guard.StuckQueries;

/**
 * What a server waits for before it is ready, and what it watches from then on.
 *
 * @param warmUp what first requests need
 * @param stuck queries that do not end, of which one is enough to give up
 */
public record Readiness(WarmUp warmUp, StuckQueries stuck) {}
