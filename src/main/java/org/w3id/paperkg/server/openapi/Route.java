package org.w3id.paperkg.server.openapi;

import java.util.List;

/**
 * An address to read from.
 *
 * @param path with parameters in braces
 * @param name of the operation, as generators of clients name their methods
 * @param tag of the group in which it is shown
 * @param mediaTypes of its answers
 */
record Route(
        String path,
        String name,
        String tag,
        String summary,
        List<RouteParameter> parameters,
        List<String> mediaTypes) {}
