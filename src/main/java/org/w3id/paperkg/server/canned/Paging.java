package org.w3id.paperkg.server.canned;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.w3id.paperkg.query.BadParameterException;
import org.w3id.paperkg.query.CannedQuery;

/**
 * Which rows of an answer a client wants.
 *
 * @param page from 1
 * @param size rows on a page; empty for all
 * @param asked whether the client said so, and not the query's header
 */
record Paging(int page, OptionalInt size, boolean asked) {
    static final String PAGE = "page";
    static final String LIMIT = "limit";

    /** No pages. */
    static final Paging ALL = new Paging(1, OptionalInt.empty(), false);

    /** The most rows of one page. */
    static final int MOST_ROWS = 10_000;

    static final int MOST_PAGES = 1_000_000;

    private static final int USUAL_SIZE = 100;

    /**
     * The size that is asked for, else that of the query's header, else all rows.
     *
     * @throws BadParameterException for what is no page or no size, and for graphs, which have none
     */
    static Paging of(CannedQuery canned, Map<String, List<String>> given) {
        OptionalInt page = number(given, PAGE, MOST_PAGES);
        OptionalInt limit = number(given, LIMIT, MOST_ROWS);
        boolean asked = page.isPresent() || limit.isPresent();
        if (!canned.query().isSelectType()) {
            if (asked) {
                throw new BadParameterException(
                        page.isPresent() ? PAGE : LIMIT,
                        "query '%s' gives no rows, so it has no pages; leave out page and limit"
                                .formatted(canned.id()));
            }
            return ALL;
        }
        OptionalInt size = limit.isPresent() ? limit : canned.pagination();
        boolean cut = size.isPresent() || asked;
        return new Paging(
                page.orElse(1), cut ? OptionalInt.of(size.orElse(USUAL_SIZE)) : size, asked);
    }

    private static OptionalInt number(Map<String, List<String>> given, String name, int most) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.stream().allMatch(String::isBlank)) {
            return OptionalInt.empty();
        }
        String value = values.get(0).strip();
        boolean fits = value.matches("[1-9][0-9]{0,6}") && Integer.parseInt(value) <= most;
        if (!fits || values.size() > 1) {
            throw new BadParameterException(
                    name,
                    "parameter '%s' is one whole number from 1 to %d, such as %s=2; not '%s'"
                            .formatted(name, most, name, String.join("', '", values)));
        }
        return OptionalInt.of(Integer.parseInt(value));
    }
}
