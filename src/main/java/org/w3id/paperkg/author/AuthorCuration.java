package org.w3id.paperkg.author;

import java.util.List;
import java.util.Set;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * What people decided about authors, replayed on each build. Authors are named by their keys. A
 * split is carried out first, then merges, then the rest, on the keys that are left.
 *
 * @param merges without circles
 */
public record AuthorCuration(
        List<Split> splits,
        List<Merge> merges,
        List<Rename> renames,
        List<Identification> identifications) {
    /** No decisions: folding speaks alone. */
    public static final AuthorCuration NONE =
            new AuthorCuration(List.of(), List.of(), List.of(), List.of());

    public AuthorCuration {
        splits = List.copyOf(splits);
        merges = List.copyOf(merges);
        renames = List.copyOf(renames);
        identifications = List.copyOf(identifications);
    }

    /**
     * Where a decision stands.
     *
     * @param file what it is called in messages
     * @param line on which the decision begins
     */
    public record Origin(String file, int line) {}

    /** A decision about an author. */
    public sealed interface About permits Split, Merge, Rename, Identification {
        /** The key that the author has without the decision. */
        String author();

        Origin origin();
    }

    /**
     * A name is two people's.
     *
     * @param papers those of the other person
     * @param into the key that the other person gets
     * @param name the name to show for the other person
     */
    public record Split(String author, Set<ArxivId> papers, String into, String name, Origin origin)
            implements About {
        public Split {
            papers = Set.copyOf(papers);
        }
    }

    /**
     * Two names are one person's.
     *
     * @param into the key that stays
     */
    public record Merge(String author, String into, Origin origin) implements About {}

    /** Another name is the one to show. */
    public record Rename(String author, String name, Origin origin) implements About {}

    /**
     * All papers are those of one known person.
     *
     * @param person the IRI of an ORCID iD or of a person of DBLP
     */
    public record Identification(String author, String person, Origin origin) implements About {}
}
