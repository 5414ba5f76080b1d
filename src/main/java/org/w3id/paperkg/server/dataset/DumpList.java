package org.w3id.paperkg.server.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.page.site.DumpsView;
import org.w3id.paperkg.store.DatasetDescription;
import org.w3id.paperkg.store.DumpFile;
import org.w3id.paperkg.store.Dumps;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.GraphDump;

/**
 * The dumps of a generation with what may be done with them, as a page and as JSON.
 *
 * @param site where the client reaches the server
 */
record DumpList(Builds builds, String site) {
    JsonObject json() throws IOException {
        Generation generation = builds.current();
        JsonObject list = new JsonObject();
        list.put("build", generation.name());
        list.put("built", generation.manifest().built());
        list.put("triples", generation.manifest().triples());
        JsonArray kept = new JsonArray();
        builds.names().forEach(kept::add);
        list.put("builds", kept);
        JsonArray files = new JsonArray();
        for (DumpFile dump : DumpFile.values()) {
            JsonObject file = new JsonObject();
            file.put("name", dump.fileName());
            file.put("url", site + "dumps/" + dump.fileName());
            file.put("profile", dump.profile().name().toLowerCase(Locale.ROOT));
            file.put("mediaType", dump.mediaType());
            file.put("bytes", generation.dumps().size(dump));
            file.put("sha256", generation.dumps().sha256(dump));
            stated(dump.profile(), DCTerms.license.asNode(), Optional.empty())
                    .ifPresent(licence -> file.put("license", licence));
            files.add(file);
        }
        list.put("files", files);
        return list;
    }

    /** What the page shows, in one language. */
    DumpsView view(LabelLanguage language) throws IOException {
        List<DumpsView.Profile> profiles = new ArrayList<>();
        for (GraphDump.Profile profile : GraphDump.Profile.values()) {
            profiles.add(
                    new DumpsView.Profile(
                            text(profile, RDFS.Nodes.label, language.tag()),
                            text(profile, DCTerms.rights.asNode(), language.tag()),
                            stated(profile, DCTerms.license.asNode(), Optional.empty()).orElse(""),
                            files(profile)));
        }
        return new DumpsView(
                profiles,
                builds.names(),
                builds.current().manifest().built(),
                builds.current().manifest().triples());
    }

    private List<DumpsView.File> files(GraphDump.Profile profile) throws IOException {
        Dumps dumps = builds.current().dumps();
        List<DumpsView.File> files = new ArrayList<>();
        for (DumpFile dump : DumpFile.values()) {
            if (dump.profile() == profile) {
                files.add(
                        new DumpsView.File(dump.fileName(), dumps.size(dump), dumps.sha256(dump)));
            }
        }
        return files;
    }

    private String text(GraphDump.Profile profile, Node property, String language) {
        return stated(profile, property, Optional.of(language)).orElse("");
    }

    private Optional<String> stated(
            GraphDump.Profile profile, Node property, Optional<String> language) {
        Generation generation = builds.current();
        Node dataset =
                NodeFactory.createURI(DatasetDescription.dataset(generation.base(), profile));
        return generation
                .dataset()
                .calculateRead(
                        () -> {
                            Graph graph = generation.dataset().asDatasetGraph().getDefaultGraph();
                            List<Node> values = G.listSP(graph, dataset, property);
                            return values.stream()
                                    .filter(
                                            value ->
                                                    language.isEmpty()
                                                            || value.getLiteralLanguage()
                                                                    .equals(language.get()))
                                    .findFirst()
                                    .map(
                                            value ->
                                                    value.isURI()
                                                            ? value.getURI()
                                                            : value.getLiteralLexicalForm());
                        });
    }
}
