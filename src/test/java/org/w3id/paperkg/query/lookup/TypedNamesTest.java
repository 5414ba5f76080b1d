package org.w3id.paperkg.query.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.query.likeness.FoldedName;
import org.w3id.paperkg.query.likeness.TakenName;

/** Which names are taken for whose, which are only suggestions, and which are nobody's. */
class TypedNamesTest {
    private static final String ONTOLOGY = "https://w3id.org/paperkg/ontology#";
    private static final AuthorLookup AUTHORS =
            AuthorLookup.of(
                    authors(
                            "Percy Liang",
                            "Lian",
                            "Mo",
                            "Börje F. Karlsson",
                            "Hal Daumé III",
                            "Y. Bengio",
                            "Samy Bengio",
                            "Yann LeCun",
                            "Kai-Wei Chang",
                            "Jason Weston",
                            "Xiaoyang Wu",
                            "Jian Yan",
                            "Paul Pu Chen",
                            "Peter Chen",
                            "Zhang Wei",
                            "Maria Lopez Garcia",
                            "Jan van den Berg",
                            "Cheolsu Kim",
                            "김영희",
                            "Minsu Lee",
                            "李明",
                            "Ada Storm",
                            "Ada Storm-Pond"));

    private static Dataset authors(String... names) {
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(
                () -> {
                    Model model = dataset.getDefaultModel();
                    for (String name : names) {
                        model.createResource(
                                        "https://w3id.org/paperkg/author/"
                                                + String.join("-", FoldedName.of(name).words()))
                                .addProperty(
                                        RDF.type,
                                        ResourceFactory.createResource(ONTOLOGY + "Author"))
                                .addProperty(FOAF.name, name)
                                .addLiteral(
                                        ResourceFactory.createProperty(ONTOLOGY + "paperCount"), 1);
                    }
                });
        return dataset;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the same name
                "percy liang              | is     | Percy Liang",
                "hal daume iii            | is     | Hal Daumé III",
                "Kai Wei Chang            | is     | Kai-Wei Chang",
                "LIAN                     | is     | Lian",
                "ada storm                | is     | Ada Storm",
                // other gaps, but never one word for several or the reverse
                "Kaiwei Chang             | taken  | Kai-Wei Chang",
                "PercyLiang               | taken  | Percy Liang",
                "Jan Vandenberg           | taken  | Jan van den Berg",
                "김 영희                  | taken  | 김영희",
                "李 明                    | taken  | 李明",
                "li an                    | maybe  | Lian",
                "m o                      | maybe  | Mo",
                // other order
                "Liang, Percy             | taken  | Percy Liang",
                "Wei Zhang                | taken  | Zhang Wei",
                "Karlsson, Börje          | taken  | Börje F. Karlsson",
                "Storm Ada                | taken  | Ada Storm",
                // initials and generations left out
                "borje karlsson           | taken  | Börje F. Karlsson",
                "Hal Daume                | taken  | Hal Daumé III",
                // initials for given names, and the reverse
                "P. Liang                 | taken  | Percy Liang",
                "Liang P                  | taken  | Percy Liang",
                "B F Karlsson             | taken  | Börje F. Karlsson",
                "K.-W. Chang              | taken  | Kai-Wei Chang",
                "Yoshua Bengio            | taken  | Y. Bengio",
                "P. Chen                  | maybe  | Peter Chen, Paul Pu Chen",
                "Percy L.                 | maybe  | Percy Liang",
                "W. Zhang                 | maybe  | Zhang Wei",
                "B. Karlsson              | maybe  | Börje F. Karlsson",
                // letters that changed places in a long name
                "Pecry Liang              | taken  | Percy Liang",
                "Jason Wetson             | taken  | Jason Weston",
                "Jain Yan                 | maybe  | Jian Yan",
                // any other letter makes another person
                "Xiaoyan Wu               | maybe  | Xiaoyang Wu",
                "Jian Yang                | maybe  | Jian Yan",
                "percy lian               | maybe  | Percy Liang, Lian",
                "persy liang              | maybe  | Percy Liang",
                "jason westen             | maybe  | Jason Weston",
                // a part of a name
                "liang                    | maybe  | Percy Liang, Lian",
                "karlsson                 | maybe  | Börje F. Karlsson",
                "maria garcia             | maybe  | Maria Lopez Garcia",
                "jan berg                 | maybe  | Jan van den Berg",
                "chen                     | maybe  | Paul Pu Chen, Peter Chen",
                "perc                     | maybe  | Percy Liang",
                "persy                    | maybe  | Percy Liang",
                // more words than the name has: titles, middle names, other people
                "mr lian                  | maybe  | Lian",
                "foo lian                 | maybe  | Lian",
                "Dr. Percy Liang          | maybe  | Percy Liang",
                "Prof. P. Liang           | maybe  | Percy Liang",
                "Percy S. Liang           | maybe  | Percy Liang",
                // Hangul for Latin letters
                "퍼시 량                  | maybe  | Percy Liang",
                "제이슨 웨스턴            | maybe  | Jason Weston",
                "새미 벤지오              | maybe  | Samy Bengio",
                "얀 르쿤                  | maybe  | Yann LeCun",
                "김철수                   | maybe  | Cheolsu Kim",
                "이민수                   | maybe  | Minsu Lee",
                // nobody: too little sounds alike
                "mr lan                   | nobody | ''",
                "zzzzzzzzzzzz             | nobody | ''",
                "?!                       | nobody | ''",
                "foo bar                  | nobody | ''"
            })
    void areTakenForWhomTheyMustMean(String typed, String how, String names) {
        assertEquals(how + ": " + names, describe(AUTHORS.find(typed)));
    }

    private static String describe(AuthorAnswer answer) {
        if (answer instanceof AuthorAnswer.Found found) {
            boolean plain = found.taken().map(TakenName::plain).orElse(true);
            return (plain ? "is: " : "taken: ") + found.author().name();
        }
        List<AuthorAnswer.Candidate> candidates = ((AuthorAnswer.NotFound) answer).candidates();
        return (candidates.isEmpty() ? "nobody: " : "maybe: ")
                + candidates.stream()
                        .map(one -> one.author().name())
                        .collect(Collectors.joining(", "));
    }
}
