package org.w3id.paperkg.query;

import java.util.Optional;
import org.w3id.paperkg.query.likeness.TakenName;
import org.w3id.paperkg.query.resource.ResourceKind;

/** Where canned queries find the resource that is meant by a name, if whoever asks knows names. */
public interface NamedResources {
    /**
     * A resource that is meant.
     *
     * @param taken what the name was taken for; empty when an id or IRI was typed
     */
    record Named(String iri, Optional<TakenName> taken) {}

    /**
     * @param iri what was typed, taken as IRI, path or id; empty when it cannot be one, which only
     *     a name may be
     * @throws BadParameterException when nothing or several things are called so
     */
    Named find(QueryParameter parameter, ResourceKind kind, String typed, Optional<String> iri);
}
