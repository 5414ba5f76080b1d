package org.w3id.paperkg.topic;

/**
 * What speaks for or against a paper being about a topic, with its weight in a logistic model. The
 * weights are fitted to topics that librarians gave to papers of all eras; how, says
 * docs/topics.md.
 */
enum Clue {
    /** Always 1: how rare it is that a phrase is a topic. */
    ANY(-3.44),
    /** Stands in the title on its own. */
    TITLE(0.39),
    /** Stands in the title, but only as the head of a longer term. */
    TITLE_HEAD(0.48),
    /** Is all that stands before the title's colon. */
    TITLE_HEADING(1.32),
    /** Is what the title introduces. */
    ARTEFACT(0.60),
    /** Is printed in English in the summary. */
    ENGLISH(1.26),
    /** Is printed in Korean in the summary, in a form that a gloss or the authority list knows. */
    KOREAN(0.51),
    /** Is printed in Korean that is understood word by word only. */
    COMPOSED(-0.32),
    /** Is printed in both languages. */
    BOTH_LANGUAGES(0.48),
    /** ln(1 + n), n times on its own in the summary. */
    FREQUENCY(1.95),
    /** Never stands on its own. */
    NESTED(0.51),
    /** Stands only inside longer terms and never as their head. */
    INSIDE(0.57),
    /** 1 for the title, falling to 0 for the end of the summary. */
    EARLINESS(0.18),
    /** ln(N/n) / ln N, for n of N papers: the inverse document frequency. */
    RARITY(1.39),
    /** Share of the papers with it that have it in their titles, 0.3 counting as all. */
    SUBJECT(0.76),
    /** ln(1 + n), n titles with it. */
    TITLES(-0.16),
    /** Share of the papers with it in which it stands on its own (termhood, cf. C-value). */
    OWN_SHARE(1.53),
    /** Occurs in one paper only. */
    SINGLE(0.27),
    /** ln(1 + n), n glosses that explain it in the collection. */
    GLOSSES(0.29),
    /** Is in the authority list. */
    LISTED(1.30),
    /** Is in the authority list and in the title. */
    LISTED_TITLE(1.62),
    /** Is one word. */
    WORD(-1.03),
    /** Is one word that the authority list has. */
    LISTED_WORD(0.10),
    /** ln(1 + n), n glosses that explain the one word. */
    WORD_GLOSSES(0.28),
    /** Looks like a name: SubGen, GPT-4. */
    NAME(0.23),
    /** The name that the title introduces, with something behind: SubGen-7B. */
    ARTEFACT_VARIANT(0.52),
    /** Is the end of a longer topic of the paper. */
    COVERED(0.07),
    /** Begins with a word in -ing, often a verb of the title. */
    GERUND(-1.39),
    /** Share of its words that say little: model, method, image. */
    GENERIC(-0.18);

    private final double weight;

    Clue(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
