package org.w3id.paperkg.network.stored;

import java.time.LocalDate;
import java.util.List;
import org.w3id.paperkg.network.ListedPaper;

/**
 * When somebody's papers were listed.
 *
 * @param papers how many
 * @param first the day the oldest was; the epoch when there is none
 * @param last the day the newest was; the epoch when there is none
 */
record Period(int papers, LocalDate first, LocalDate last) {
    static Period of(int[] numbers, List<ListedPaper> papers) {
        if (numbers.length == 0) {
            return new Period(0, LocalDate.EPOCH, LocalDate.EPOCH);
        }
        LocalDate first = papers.get(numbers[0]).firstListed();
        LocalDate last = first;
        for (int number : numbers) {
            LocalDate day = papers.get(number).firstListed();
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }
        return new Period(numbers.length, first, last);
    }
}
