package org.w3id.paperkg.server.resource;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.w3id.paperkg.query.resource.ResourceDescription;

/**
 * The resource that a path means. A suffix chooses a form; whether the end of a path is one, or
 * belongs to the id as in {@code paper/2402.06619}, the graph says.
 *
 * @param form named by the suffix
 */
record RequestedResource(String iri, Optional<ResourceForm> form) {
    /**
     * @param path below the base
     * @return empty when the graph knows neither the path nor the path without its suffix
     */
    static Optional<RequestedResource> find(Graph graph, String base, String path) {
        if (ResourceDescription.exists(graph, base + path)) {
            return Optional.of(new RequestedResource(base + path, Optional.empty()));
        }
        return Arrays.stream(ResourceForm.values())
                .filter(form -> path.endsWith("." + form.suffix()))
                .map(form -> new RequestedResource(base + without(path, form), Optional.of(form)))
                .filter(requested -> ResourceDescription.exists(graph, requested.iri()))
                .findFirst();
    }

    /** The path without the suffix of a form, if it has one. */
    static String stem(String path) {
        return Arrays.stream(ResourceForm.values())
                .filter(form -> path.endsWith("." + form.suffix()))
                .findFirst()
                .map(form -> without(path, form))
                .orElse(path);
    }

    private static String without(String path, ResourceForm form) {
        return path.substring(0, path.length() - form.suffix().length() - 1);
    }
}
