package org.w3id.paperkg.author;

/** How two names differ that may be one person's. */
public enum NameVariation {
    /** {@code Leo A. Celi} and {@code Leo Anthony Celi}, {@code R. X. Xu} and {@code Runxin Xu}. */
    INITIALS(0.5),
    /** {@code Michael Ryoo} and {@code Michael S. Ryoo}. */
    MIDDLE_NAME(0),
    /** {@code Jianyun Nie} and {@code Jian-Yun Nie}; {@code PercyLiang} and {@code Percy Liang}. */
    SPACING(2),
    /** {@code Liang Percy} and {@code Percy Liang}. */
    ORDER(2),
    /** {@code Matt Le} and {@code Matthew Le}. */
    SHORT_FORM(4),
    /** {@code Pete Walsh} and {@code Evan Pete Walsh}. */
    PART_LEFT_OUT(0.5),
    /** One letter is another, missing, or changed places with the next. */
    SPELLING(5);

    private final double rarity;

    NameVariation(double rarity) {
        this.rarity = rarity;
    }

    /** How rarely people vary their name like this, against dropping a middle name; in bits. */
    double rarity() {
        return rarity;
    }
}
