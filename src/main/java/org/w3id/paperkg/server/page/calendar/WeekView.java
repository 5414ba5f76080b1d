package org.w3id.paperkg.server.page.calendar;

import java.util.List;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PaperList;

/**
 * What the page of a week shows.
 *
 * @param week such as {@code 2024-W07}
 * @param days each with how many papers its digest lists
 * @param total papers first listed in the week
 * @param before address of the week before that has papers; empty when there is none
 * @param after address of the week after; empty when there is none
 * @param year its year at a glance
 */
public record WeekView(
        String week,
        String monday,
        String sunday,
        List<Day> days,
        int total,
        PaperList papers,
        String before,
        String after,
        PageLink year) {
    /** One with a digest. */
    public record Day(PageLink digest, int papers) {}

    public WeekView {
        days = List.copyOf(days);
    }
}
