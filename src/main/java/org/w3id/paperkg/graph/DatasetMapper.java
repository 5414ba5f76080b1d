package org.w3id.paperkg.graph;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * Writes where the graph comes from and under which licence it is, so that every copy of it says
 * so: once for the whole, whose summaries are somebody's text, once for the facts without them.
 */
final class DatasetMapper {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node DERIVED = NodeFactory.createURI(PROV + "wasDerivedFrom");
    private static final Node GENERATED = NodeFactory.createURI(PROV + "wasGeneratedBy");
    private static final Node WAIVER =
            NodeFactory.createURI("https://creativecommons.org/publicdomain/zero/1.0/");
    private static final Map<String, String> WHOLE =
            Map.of("en", "PaperKG with the text of the summaries", "ko", "PaperKG, 요약문 포함");
    private static final Map<String, String> FACTS =
            Map.of("en", "PaperKG, facts only", "ko", "PaperKG, 사실 정보만");
    private static final Map<String, String> USUAL_RIGHTS =
            Map.of(
                    "en",
                    "The text of the summaries (pkg:text) is copied word for word from digests of the source, which offers them under CC BY-NC-ND 4.0 (its LICENSE file; its README says CC BY-NC 4.0): name the source, make no commercial use, pass on no changed text. All other statements are in the dataset of facts, too, which may be used without these conditions.",
                    "ko",
                    "요약문(pkg:text)은 출처의 다이제스트를 글자 그대로 옮긴 것이며, 출처는 이를 CC BY-NC-ND 4.0으로 제공한다(LICENSE 파일 기준, README에는 CC BY-NC 4.0으로 적혀 있다). 출처를 밝히고, 상업적으로 이용하지 않으며, 변경한 글을 배포하지 않아야 한다. 그 밖의 진술은 이 조건 없이 쓸 수 있는 사실 데이터셋에도 들어 있다.");
    private static final Map<String, String> OTHER_RIGHTS =
            Map.of(
                    "en",
                    "The text of the summaries (pkg:text) is copied word for word from digests of the source, under the licence stated here; where none is stated, ask the source before passing the text on. All other statements are in the dataset of facts, too.",
                    "ko",
                    "요약문(pkg:text)은 출처의 다이제스트를 글자 그대로 옮긴 것이며, 여기에 적힌 라이선스를 따른다. 라이선스가 적혀 있지 않으면 배포하기 전에 출처에 문의해야 한다. 그 밖의 진술은 사실 데이터셋에도 들어 있다.");
    private static final Map<String, String> FACTS_RIGHTS =
            Map.of(
                    "en",
                    "Without the text of the summaries: titles, identifiers, names, votes and dates as the digests list them, and what was computed from them. As far as the makers of this dataset have rights in it, they waive them (CC0 1.0); rights of others are not theirs to waive.",
                    "ko",
                    "요약문을 뺀 데이터: 다이제스트에 실린 제목, 식별자, 이름, 추천 수, 날짜와 이로부터 계산한 값. 이 데이터셋을 만든 이들은 자신이 가진 권리를 포기하며(CC0 1.0), 다른 이의 권리까지 포기할 수는 없다.");

    private final Iris iris;
    private final StreamRDF out;

    DatasetMapper(Iris iris, StreamRDF out) {
        this.iris = iris;
        this.out = out;
    }

    void write(DatasetRights rights) {
        boolean usual = rights.equals(DatasetRights.DEFAULT);
        ResourceWriter whole = describe(iris.dataset(), WHOLE, rights);
        texts(whole, DCTerms.rights.asNode(), usual ? USUAL_RIGHTS : OTHER_RIGHTS);
        whole.add(VOID.subset.asNode(), iris.factsDataset());
        rights.license()
                .map(NodeFactory::createURI)
                .ifPresent(license -> whole.add(DCTerms.license.asNode(), license));
        ResourceWriter facts = describe(iris.factsDataset(), FACTS, rights);
        texts(facts, DCTerms.rights.asNode(), FACTS_RIGHTS);
        facts.add(DCTerms.license.asNode(), WAIVER);
    }

    private ResourceWriter describe(
            Node dataset, Map<String, String> labels, DatasetRights rights) {
        Node source = NodeFactory.createURI(rights.source());
        ResourceWriter about =
                ResourceWriter.start(out, dataset, VOID.Dataset.asNode())
                        .add(DCTerms.source.asNode(), source)
                        .add(DERIVED, source)
                        .add(GENERATED, iris.build());
        texts(about, RDFS.Nodes.label, labels);
        return about;
    }

    private static void texts(ResourceWriter about, Node property, Map<String, String> texts) {
        List.of("en", "ko").forEach(tag -> about.language(property, texts.get(tag), tag));
    }
}
