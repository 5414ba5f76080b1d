package org.w3id.paperkg.server;

import java.io.IOException;
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
import org.w3id.paperkg.store.DatasetDescription;
import org.w3id.paperkg.store.DumpFile;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.GraphDump;

/**
 * The dumps of a generation with what may be done with them, as a page and as JSON.
 *
 * @param site where the client reaches the server
 */
record DumpList(Builds builds, String site) {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><title>%s</title>
            <meta name="viewport" content="width=device-width">
            <style>:root{color-scheme:light dark}
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            td,th{text-align:left;padding:.2rem 1rem .2rem 0}code{overflow-wrap:anywhere}
            </style></head>
            <body><h1>%s</h1>
            %s</body></html>
            """;

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

    String page(boolean korean) throws IOException {
        String title = korean ? "PaperKG 덤프" : "Dumps of PaperKG";
        StringBuilder content = new StringBuilder();
        for (GraphDump.Profile profile : GraphDump.Profile.values()) {
            content.append(section(profile, korean ? "ko" : "en"));
        }
        content.append(
                korean
                        ? "<p>이 주소는 새로 빌드해도 바뀌지 않습니다. 남아 있는 빌드: "
                        : "<p>The addresses stay the same with each build. Builds kept: ");
        for (String build : builds.names()) {
            content.append("<code>/dumps/%s/</code> ".formatted(escaped(build)));
        }
        content.append(
                "</p>\n<p><a href=\"/.well-known/void\">VoID, DCAT</a> · <a href=\"?lang=%s\">%s</a></p>\n"
                        .formatted(korean ? "en" : "ko", korean ? "English" : "한국어"));
        return PAGE.formatted(korean ? "ko" : "en", title, title, content);
    }

    private String section(GraphDump.Profile profile, String language) throws IOException {
        StringBuilder section = new StringBuilder();
        section.append("<h2>%s</h2>\n".formatted(text(profile, RDFS.Nodes.label, language)));
        section.append("<p>%s</p>\n".formatted(text(profile, DCTerms.rights.asNode(), language)));
        stated(profile, DCTerms.license.asNode(), Optional.empty())
                .map(DumpList::escaped)
                .ifPresent(
                        iri ->
                                section.append(
                                        "<p><a rel=\"license\" href=\"%s\">%1$s</a></p>\n"
                                                .formatted(iri)));
        section.append("<table>\n");
        for (DumpFile dump : DumpFile.values()) {
            if (dump.profile() == profile) {
                section.append(
                        "<tr><td><a href=\"/dumps/%s\">%1$s</a></td><td>%s MB</td><td><a href=\"/dumps/%1$s.sha256\">SHA-256</a> <code>%s</code></td></tr>\n"
                                .formatted(
                                        dump.fileName(),
                                        megabytes(builds.current().dumps().size(dump)),
                                        builds.current().dumps().sha256(dump)));
            }
        }
        return section.append("</table>\n").toString();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }

    private String text(GraphDump.Profile profile, Node property, String language) {
        return escaped(stated(profile, property, Optional.of(language)).orElse(""));
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

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
