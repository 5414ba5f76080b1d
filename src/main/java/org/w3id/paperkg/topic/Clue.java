package org.w3id.paperkg.topic;

/**
 * What speaks for or against a paper being about a topic, with its weight in a logistic model. The
 * weights are fitted to topics that librarians gave to papers of all eras; how, says
 * docs/topics.md.
 */
enum Clue {
    /** Always 1: how rare it is that a phrase is a topic. */
    ANY(-3.76),
    /** Stands in the title on its own. */
    TITLE(0.63),
    /** Stands in the title, but only as the head of a longer term. */
    TITLE_HEAD(0.76),
    /** Is all that stands before the title's colon. */
    TITLE_HEADING(1.35),
    /** Is what the title introduces. */
    ARTEFACT(0.60),
    /** Is printed in English in the summary. */
    ENGLISH(1.29),
    /** Is printed in Korean in the summary, in a form that a gloss or the authority list knows. */
    KOREAN(0.37),
    /** Is printed in Korean that is understood word by word only. */
    COMPOSED(-0.40),
    /** Is printed in both languages. */
    BOTH_LANGUAGES(0.50),
    /** ln(1 + n), n times on its own in the summary. */
    FREQUENCY(1.92),
    /** Never stands on its own. */
    NESTED(0.47),
    /** Stands only inside longer terms and never as their head. */
    INSIDE(0.35),
    /** ln(N/n) / ln N, for n of N papers: the inverse document frequency. */
    RARITY(2.00),
    /** Share of the papers with it that have it in their titles, 0.3 counting as all. */
    SUBJECT(0.41),
    /** Share of the papers with it in which it stands on its own (termhood, cf. C-value). */
    OWN_SHARE(1.72),
    /** ln(1 + n), n glosses that explain it in the collection. */
    GLOSSES(0.24),
    /** Is in the authority list. */
    LISTED(1.41),
    /** Is in the authority list and in the title. */
    LISTED_TITLE(1.49),
    /** Is one word. */
    WORD(-0.96),
    /** ln(1 + n), n glosses that explain the one word. */
    WORD_GLOSSES(0.33),
    /** Looks like a name: SubGen, GPT-4. */
    NAME(0.06),
    /** The name that the title introduces, with something behind: SubGen-7B. */
    ARTEFACT_VARIANT(0.49),
    /** Begins with a word in -ing, often a verb of the title. */
    GERUND(-1.40),
    /** Share of its words that say little: model, method, image. */
    GENERIC(-0.22);

    private final double weight;

    Clue(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
