package org.w3id.paperkg.digest.reading;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.dialect.LinkedPage;

/**
 * Gives pages on papers the day of the entries that link to them. Only files that were read count:
 * no link leads out of the input.
 */
final class LinkedPages {
    private final Map<Path, FileReading> readings;
    private final Map<Path, LocalDate> days = new HashMap<>();

    private LinkedPages(Map<Path, FileReading> readings) {
        this.readings = readings;
    }

    /** What the files yield together, by the absolute path of each. */
    static List<DigestFile> join(Map<Path, FileReading> readings) {
        LinkedPages pages = new LinkedPages(new TreeMap<>(readings));
        pages.readings.forEach(pages::follow);
        return pages.readings.entrySet().stream()
                .map(
                        file ->
                                file.getValue()
                                        .file(Optional.ofNullable(pages.days.get(file.getKey()))))
                .toList();
    }

    private void follow(Path file, FileReading reading) {
        for (LinkedPage link : reading.read().pages()) {
            Optional<Path> target = target(file, link.target());
            boolean lists = target.map(readings::get).filter(FileReading::listsPapers).isPresent();
            if (lists) {
                days.merge(
                        target.get(),
                        link.day(),
                        (one, other) -> one.isBefore(other) ? one : other);
            } else {
                reading.ledger()
                        .reject(
                                link.line(),
                                link.entry()
                                        ? Problem.Code.LISTING_WITHOUT_ARXIV_ID
                                        : Problem.Code.PASSED_OVER,
                                "the page '%s' that this links to %s"
                                        .formatted(link.target(), fault(target)));
            }
        }
    }

    private String fault(Optional<Path> target) {
        return target.filter(readings::containsKey).isPresent()
                ? "names no arXiv paper"
                : "is not among the files read";
    }

    private static Optional<Path> target(Path file, String printed) {
        try {
            return Optional.of(file.resolveSibling(printed).normalize());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
