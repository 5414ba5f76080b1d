package org.w3id.paperkg.topic.choice;

/**
 * What speaks for or against a paper being about a topic, with its weight in a logistic model. The
 * weights are fitted to topics that librarians gave to papers of all eras; how, says
 * docs/topics.md.
 */
enum Feature {
    /** Always 1: how rare it is that a phrase is a topic. */
    ANY(-3.66),
    /** Stands in the title on its own. */
    TITLE(0.39),
    /** Stands in the title, but only as the head of a longer term. */
    TITLE_HEAD(0.71),
    /** Is all that stands before the title's colon. */
    TITLE_HEADING(1.25),
    /** Is what the title introduces. */
    ARTEFACT(0.61),
    /** Is printed in English in the summary. */
    ENGLISH(1.27),
    /** Is printed in Korean in the summary, in a form that a gloss or the authority list knows. */
    KOREAN(0.47),
    /** Is printed in Korean that is understood word by word only. */
    COMPOSED(-0.35),
    /** Is printed in both languages. */
    BOTH_LANGUAGES(0.46),
    /** Is printed only in forms that do not always mean it. */
    UNCERTAIN(-1.35),
    /** ln(1 + n), n times on its own in the summary. */
    FREQUENCY(1.86),
    /** Never stands on its own. */
    NESTED(0.50),
    /** Stands only inside longer terms and never as their head. */
    INSIDE(0.16),
    /** ln(N/n) / ln N, for n of N papers: the inverse document frequency. */
    RARITY(2.17),
    /** Share of the papers with it that have it in their titles, 0.3 counting as all. */
    SUBJECT(0.48),
    /** Share of the papers with it in which it stands on its own (termhood, cf. C-value). */
    OWN_SHARE(1.67),
    /** ln(1 + n), n glosses that explain it in the collection. */
    GLOSSES(0.18),
    /** Is in the authority list. */
    LISTED(1.35),
    /** Is in the authority list and in the title. */
    LISTED_TITLE(1.68),
    /** Is one word. */
    WORD(-0.89),
    /** ln(1 + n), n glosses that explain the one word. */
    WORD_GLOSSES(0.25),
    /** Looks like a name: SubGen, GPT-4. */
    NAME(0.11),
    /** The name that the title introduces, with something behind: SubGen-7B. */
    ARTEFACT_VARIANT(0.45),
    /** Begins with a word in -ing, often a verb of the title. */
    GERUND(-1.08),
    /** Share of its words that say little: model, method, image. */
    GENERIC(-0.16);

    private final double weight;

    Feature(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
