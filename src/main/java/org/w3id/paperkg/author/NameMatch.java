package org.w3id.paperkg.author;

/**
 * Two names that may be one, by what they are made of.
 *
 * @param first number of the name whose key sorts first
 * @param second number of the other one
 * @param agreement what the parts say in which they agree, in bits
 */
record NameMatch(int first, int second, NameVariation variation, double agreement) {
    /** Of two explanations of one pair the likelier; of equal ones that which is named first. */
    static NameMatch better(NameMatch one, NameMatch other) {
        int byLikeliness = Double.compare(one.likeliness(), other.likeliness());
        int byVariation = other.variation.compareTo(one.variation);
        return byLikeliness > 0 || (byLikeliness == 0 && byVariation >= 0) ? one : other;
    }

    private double likeliness() {
        return agreement - variation.rarity();
    }
}
