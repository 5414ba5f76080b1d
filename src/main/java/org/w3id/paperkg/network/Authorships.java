package org.w3id.paperkg.network;

/** Who wrote which paper, both ways. */
public record Authorships(Incidence papersOfPerson, Incidence peopleOfPaper) {
    /**
     * @param people how many there are
     */
    public static Authorships of(Incidence peopleOfPaper, int people) {
        return new Authorships(peopleOfPaper.transposed(people), peopleOfPaper);
    }
}
