package org.w3id.paperkg.server.page.network;

import java.time.LocalDate;
import java.util.List;
import org.w3id.paperkg.server.page.PageLink;

/**
 * A person of the picture.
 *
 * @param link to the person's page
 * @param add the address with the people around this one, too
 * @param only the address of the picture around this one alone
 * @param close the address without these details
 * @param ties in the picture, strongest first
 */
public record PersonDetails(
        PageLink link,
        int papers,
        LocalDate first,
        LocalDate last,
        String add,
        String only,
        String close,
        List<PersonTie> ties) {
    /**
     * @param path address of what joins the two
     */
    public record PersonTie(PageLink other, int jointPapers, String path) {}

    public PersonDetails {
        ties = List.copyOf(ties);
    }
}
