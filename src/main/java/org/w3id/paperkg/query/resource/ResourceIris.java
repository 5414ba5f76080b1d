package org.w3id.paperkg.query.resource;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.PublishedGraph;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/**
 * Finds the IRI that is meant by what somebody typed: the IRI itself, its path below the base of
 * the data, or the id alone. What stands below the default base means the same below another one.
 */
public record ResourceIris(String base) {
    private static final Pattern SCHEME =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+", Pattern.DOTALL);
    // RFC 3987 leaves these out; so does SPARQL's IRIREF
    private static final Pattern ILLEGAL =
            Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cs}\\p{Cn}<>\"{}|^`\\\\]");

    // Below the patterns, which its making needs
    public static final ResourceIris DEFAULT = new ResourceIris(PublishedGraph.BASE);

    public ResourceIris {
        if (!legal(base)) {
            throw new IllegalArgumentException("base '" + base + "' is not an absolute IRI");
        }
    }

    /** Empty when it can be no IRI of that kind. */
    public Optional<String> find(Optional<ResourceKind> kind, String typed) {
        String value = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (SCHEME.matcher(value).matches()) {
            Optional<String> page = kind.flatMap(known -> known.idOfPage(value));
            String iri =
                    page.map(id -> base + ResourcePaths.paper(id)).orElseGet(() -> rebased(value));
            return legal(iri) ? Optional.of(iri) : Optional.empty();
        }
        String local = value.startsWith("/") ? value.substring(1) : value;
        // an old identifier, such as cs/0112017, has the slash of a path
        Optional<String> paper =
                kind.filter(ResourceKind.PAPER::equals).flatMap(known -> known.id(local));
        if (local.contains("/") && paper.isEmpty()) {
            return belowBase(local);
        }
        return kind.flatMap(known -> known.id(local).flatMap(id -> belowBase(known.folder() + id)));
    }

    /** The IRI of a paper, when what was typed has the form of its id, its page or its IRI. */
    public Optional<String> paper(String typed) {
        String papers = base + ResourcePaths.PAPERS;
        return find(Optional.of(ResourceKind.PAPER), typed)
                .filter(iri -> iri.startsWith(papers))
                .flatMap(iri -> ResourceKind.PAPER.id(iri.substring(papers.length())))
                .map(id -> papers + id);
    }

    private Optional<String> belowBase(String local) {
        boolean harmless =
                !local.endsWith("/")
                        && !local.contains("//")
                        && !local.matches("(?s).*(^|/)\\.\\.?(/|$).*");
        String iri = base + local;
        return harmless && legal(iri) ? Optional.of(iri) : Optional.empty();
    }

    private String rebased(String iri) {
        // the vocabulary stays where it is, wherever the data live
        boolean data = iri.startsWith(PublishedGraph.BASE) && !iri.startsWith(Pkg.ONTOLOGY);
        return data ? base + iri.substring(PublishedGraph.BASE.length()) : iri;
    }

    private static boolean legal(String iri) {
        if (ILLEGAL.matcher(iri).find()) {
            return false;
        }
        try {
            return IRIx.create(iri).isReference();
        } catch (IRIException e) {
            return false;
        }
    }
}
