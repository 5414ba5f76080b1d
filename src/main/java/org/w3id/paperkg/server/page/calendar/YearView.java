package org.w3id.paperkg.server.page.calendar;

import java.util.List;
import org.w3id.paperkg.server.page.PageLink;

/**
 * A year at a glance.
 *
 * @param digests days with a digest
 * @param papers how many the digests list in all, each as often as it is listed
 * @param missing days between the first and the last digest of the collection that have none
 * @param others the other years with digests
 */
public record YearView(
        int year, int digests, int papers, int missing, List<Month> months, List<PageLink> others) {
    /**
     * @param number from 1
     */
    public record Month(int number, List<Week> weeks) {
        public Month {
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * @param link to its page; without an address when it has none
     * @param days seven, from Monday
     */
    public record Week(PageLink link, List<Day> days) {
        public Week {
            days = List.copyOf(days);
        }
    }

    /** What a day is. */
    public enum Kind {
        /** Of another month. */
        OUTSIDE,
        /** Before the first digest or after the last. */
        BEYOND,
        /** Without a digest. */
        MISSING,
        DIGEST
    }

    /**
     * @param number of the month
     * @param papers that the digest lists; 0 where there is none
     * @param shade from 1 to 4, more for more papers; 0 where there is no digest
     * @param href of the digest; empty where there is none
     */
    public record Day(Kind kind, int number, int papers, int shade, String href) {}

    public YearView {
        months = List.copyOf(months);
        others = List.copyOf(others);
    }
}
