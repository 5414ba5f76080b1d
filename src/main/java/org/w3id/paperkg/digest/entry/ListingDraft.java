package org.w3id.paperkg.digest.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Media;
import org.w3id.paperkg.digest.SummaryPoint;
import org.w3id.paperkg.digest.names.AuthorList;
import org.w3id.paperkg.vocabulary.ArxivId;

/** The entry being read, until the next heading completes it. */
public final class ListingDraft {
    private final Optional<LocalDate> date;
    private final ArxivId paper;
    private final String url;
    private final String title;
    private final int line;
    private final List<Media> media = new ArrayList<>();
    private final List<PointReader.Bullet> bullets = new ArrayList<>();
    private OptionalInt votes = OptionalInt.empty();
    private AuthorList authors = AuthorList.NONE;
    private boolean votesSeen;
    private boolean authorsSeen;

    /**
     * @param url as printed
     * @param title its source
     * @param line from 0, where the entry begins
     */
    public ListingDraft(LocalDate date, ArxivId paper, String url, String title, int line) {
        this(Optional.of(date), paper, url, title, line);
    }

    /**
     * @param date empty when another file tells it
     */
    public ListingDraft(
            Optional<LocalDate> date, ArxivId paper, String url, String title, int line) {
        this.date = date;
        this.paper = paper;
        this.url = url;
        this.title = title;
        this.line = line;
    }

    public ArxivId paper() {
        return paper;
    }

    public String title() {
        return title;
    }

    /** From 0, where the entry begins. */
    public int line() {
        return line;
    }

    public Optional<LocalDate> date() {
        return date;
    }

    public void addMedia(Media shown) {
        if (!media.contains(shown)) {
            media.add(shown);
        }
    }

    /** Returns false when the entry has votes already. */
    public boolean setVotes(OptionalInt value) {
        if (votesSeen) {
            return false;
        }
        votesSeen = true;
        votes = value;
        return true;
    }

    /** Whether the entry has an authors line. */
    public boolean hasAuthors() {
        return authorsSeen;
    }

    /** Returns false when the entry has an authors line already. */
    public boolean setAuthors(AuthorList value) {
        if (authorsSeen) {
            return false;
        }
        authorsSeen = true;
        authors = value;
        return true;
    }

    public void addBullet(PointReader.Bullet bullet) {
        bullets.add(bullet);
    }

    public boolean hasBullets() {
        return !bullets.isEmpty();
    }

    /** Appends a line to the last bullet. */
    public void continueLastBullet(String line) {
        int last = bullets.size() - 1;
        PointReader.Bullet bullet = bullets.get(last);
        bullets.set(
                last,
                new PointReader.Bullet(
                        bullet.level(), bullet.line(), bullet.source() + "\n" + line.strip()));
    }

    /**
     * @throws java.util.NoSuchElementException when no day is known
     */
    public Listing complete(String file) {
        return complete(file, date.orElseThrow());
    }

    /** The entry as it was listed on a day. */
    public Listing complete(String file, LocalDate day) {
        List<SummaryPoint> points = new ArrayList<>();
        for (PointReader.Bullet bullet : bullets) {
            PointText text = PointText.split(bullet.source());
            points.add(
                    new SummaryPoint(
                            points.size() + 1,
                            bullet.level(),
                            bullet.line() + 1,
                            text.label(),
                            text.text()));
        }
        return new Listing(
                new Listing.Source(file, line + 1),
                day,
                paper,
                url,
                title,
                votes,
                media,
                authors,
                points);
    }
}
