package org.w3id.paperkg.digest.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Media;
import org.w3id.paperkg.digest.SummaryPoint;
import org.w3id.paperkg.digest.names.AuthorList;
import org.w3id.paperkg.vocabulary.ArxivId;

/** The entry being read, until the next heading completes it. */
public final class ListingDraft {
    private final LocalDate date;
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
        this.date = date;
        this.paper = paper;
        this.url = url;
        this.title = title;
        this.line = line;
    }

    public ArxivId paper() {
        return paper;
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

    public Listing complete(String file) {
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
                date,
                paper,
                url,
                title,
                votes,
                media,
                authors,
                points);
    }
}
