package org.w3id.paperkg.store.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;

/**
 * Writes a graph and a selection of it in several syntaxes at once, compressed. Pieces of some
 * thousand triples are written and compressed beside each other; one in which nothing is left out
 * is compressed once for both. Which triples make a piece depends on the triples alone.
 */
public final class DumpWriter {
    private static final int TRIPLES_IN_A_PIECE = 20_000;
    private static final int PIECES_AHEAD = 2 * Runtime.getRuntime().availableProcessors();
    private static final int LEVEL = 6;

    /** The documents of one syntax: all triples, and the selection. */
    public record Pair(TripleText syntax, Path all, Path selected) {}

    /** SHA-256 of the two files of a pair, hexadecimal. */
    public record Hashes(String all, String selected) {}

    private record Pieces(Piece all, Piece selected) {}

    private final SortedTriples all;
    private final SortedTriples selected;

    /**
     * @param selected from {@code all}
     */
    public DumpWriter(SortedTriples all, SortedTriples selected) {
        this.all = all;
        this.selected = selected;
    }

    /** Needs memory for some pieces only. */
    public Hashes write(Pair pair) throws IOException {
        Deque<CompletableFuture<Pieces>> ahead = new ArrayDeque<>();
        try (GzipFile whole = new GzipFile(pair.all());
                GzipFile part = new GzipFile(pair.selected())) {
            Piece head = Piece.of(pair.syntax().head(), LEVEL);
            whole.append(head);
            part.append(head);
            for (int[] range : ranges()) {
                ahead.addLast(
                        CompletableFuture.supplyAsync(
                                () -> pieces(pair.syntax(), range[0], range[1]),
                                ForkJoinPool.commonPool()));
                if (ahead.size() > PIECES_AHEAD) {
                    append(ahead.removeFirst().join(), whole, part);
                }
            }
            while (!ahead.isEmpty()) {
                append(ahead.removeFirst().join(), whole, part);
            }
            return new Hashes(whole.finish(), part.finish());
        }
    }

    private static void append(Pieces pieces, GzipFile whole, GzipFile part) throws IOException {
        whole.append(pieces.all);
        part.append(pieces.selected);
    }

    private List<int[]> ranges() {
        List<int[]> ranges = new ArrayList<>();
        int first = 0;
        for (int subject = 0; subject < all.terms(); subject++) {
            if (all.to(subject) - all.from(first) >= TRIPLES_IN_A_PIECE
                    || subject == all.terms() - 1) {
                ranges.add(new int[] {first, subject + 1});
                first = subject + 1;
            }
        }
        return ranges;
    }

    private Pieces pieces(TripleText syntax, int from, int to) {
        Piece whole = piece(syntax, all, from, to);
        boolean same = count(all, from, to) == count(selected, from, to);
        return new Pieces(whole, same ? whole : piece(syntax, selected, from, to));
    }

    private static int count(SortedTriples triples, int from, int to) {
        return triples.to(to - 1) - triples.from(from);
    }

    private static Piece piece(TripleText syntax, SortedTriples triples, int from, int to) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(1 << 20);
        syntax.append(triples, from, to, text);
        return Piece.of(text.toByteArray(), LEVEL);
    }
}
