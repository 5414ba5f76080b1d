package org.w3id.paperkg.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * The content of all files together: digests by date and papers by id. It does not depend on the
 * order in which the files were given.
 */
public final class DigestCollection {
    private final List<DigestFile> files;
    private final List<Digest> digests;
    private final List<Paper> papers;
    private final List<Problem> problems;

    private DigestCollection(List<DigestFile> files, List<Problem> problems) {
        this.files =
                files.stream()
                        .sorted(
                                Comparator.comparing(DigestFile::path)
                                        .thenComparing(DigestFile::sha256))
                        // the same bytes under the same path, in two folders, are one file
                        .distinct()
                        .toList();
        List<Problem> found = new ArrayList<>(problems);
        this.files.forEach(file -> found.addAll(file.problems()));
        this.digests = byDate(this.files, found);
        this.papers = byId(digests);
        this.problems = found.stream().sorted().toList();
    }

    /**
     * @param problems those that stand outside the files, such as unreadable ones
     */
    public static DigestCollection of(Collection<DigestFile> files, Collection<Problem> problems) {
        return new DigestCollection(List.copyOf(files), List.copyOf(problems));
    }

    private static List<Digest> byDate(List<DigestFile> files, List<Problem> problems) {
        SortedMap<LocalDate, Day> days = new TreeMap<>();
        for (DigestFile file : files) {
            for (Listing listing : file.listings()) {
                days.computeIfAbsent(listing.date(), Day::new)
                        .add(file, listing)
                        .ifPresent(earlier -> problems.add(repeated(listing, earlier)));
            }
        }
        return days.values().stream().map(Day::digest).toList();
    }

    /** What the files read so far list on one day. */
    private record Day(LocalDate date, List<DigestFile> files, Map<ArxivId, Listing> listings) {
        Day(LocalDate date) {
            this(date, new ArrayList<>(), new LinkedHashMap<>());
        }

        /** Returns the listing of the paper that is there already and stays. */
        Optional<Listing> add(DigestFile file, Listing listing) {
            if (!files.contains(file)) {
                files.add(file);
            }
            return Optional.ofNullable(listings.putIfAbsent(listing.paper(), listing));
        }

        Digest digest() {
            return new Digest(date, files, List.copyOf(listings.values()));
        }
    }

    private static Problem repeated(Listing listing, Listing earlier) {
        Listing.Source place = listing.source();
        return new Problem(
                place.file(),
                place.line(),
                place.line(),
                Problem.Code.LISTING_REPEATED,
                "paper '%s' is listed on %s already, in %s:%d; this second entry is left out"
                        .formatted(
                                listing.paper(),
                                listing.date(),
                                earlier.source().file(),
                                earlier.source().line()));
    }

    private static List<Paper> byId(List<Digest> digests) {
        Map<ArxivId, List<Listing>> byId = new TreeMap<>();
        for (Digest digest : digests) {
            for (Listing listing : digest.listings()) {
                byId.computeIfAbsent(listing.paper(), id -> new ArrayList<>()).add(listing);
            }
        }
        return byId.entrySet().stream()
                .map(paper -> new Paper(paper.getKey(), paper.getValue()))
                .toList();
    }

    /** Ordered by path. */
    public List<DigestFile> files() {
        return files;
    }

    /** Oldest first. */
    public List<Digest> digests() {
        return digests;
    }

    /** Ordered by id. */
    public List<Paper> papers() {
        return papers;
    }

    /** Those of all files and of the collection as a whole, ordered by place. */
    public List<Problem> problems() {
        return problems;
    }

    /** The account of all lines of all files. */
    public DigestFile.LineCount lines() {
        return Stream.concat(
                        Stream.of(DigestFile.LineCount.ZERO), files.stream().map(DigestFile::lines))
                .reduce(DigestFile.LineCount.ZERO, DigestFile.LineCount::plus);
    }
}
