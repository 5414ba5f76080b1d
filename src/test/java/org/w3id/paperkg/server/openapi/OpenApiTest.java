package org.w3id.paperkg.server.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.http.ResultFormat;

/** {@code /openapi.json} is valid, complete and true. */
class OpenApiTest {
    private static final Path SCHEMA = Path.of("src/test/resources/openapi/schema-3.1.json");
    private static final QueryCatalog QUERIES = QueryCatalog.bundled();

    private static SampleServer sample;
    private static JsonNode document;

    @BeforeAll
    static void start() throws IOException {
        sample = SampleServer.start(QUERIES);
        document = new ObjectMapper().readTree(sample.http().get("openapi.json").body());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void fitsTheSchemaOfOpenApi() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(SCHEMA));
        Set<ValidationMessage> messages = schema.validate(document);
        assertEquals(Set.of(), messages);
        JsonNode broken = document.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) broken).remove("info");
        assertTrue(!schema.validate(broken).isEmpty(), "the schema finds nothing");
    }

    @Test
    void namesEachOperationOnce() {
        List<String> names = document.findValuesAsText("operationId");
        assertEquals(new TreeSet<>(names).size(), names.size());
    }

    @Test
    void describesEveryQueryWithItsParametersAndForms() {
        for (CannedQuery canned : QUERIES.queries()) {
            JsonNode operation = document.at("/paths").get("/queries/" + canned.id()).get("get");
            assertEquals(canned.summary().english(), operation.get("summary").asText());
            List<String> names = new ArrayList<>();
            operation.get("parameters").forEach(p -> names.add(p.path("name").asText("")));
            canned.parameters()
                    .forEach(p -> assertTrue(names.contains(p.name()), canned.id() + p.name()));
            for (ResultFormat format : ResultFormat.ofCanned(canned.query())) {
                assertTrue(operation.at("/responses/200/content").has(format.mediaType()));
            }
        }
    }

    @Test
    void namesAllParametersOfTheNetwork() {
        for (String path : List.of("path", "ego", "could-work-with", "export")) {
            Set<String> described = new TreeSet<>();
            document.at("/paths/~1network~1" + path + "/get/parameters")
                    .forEach(parameter -> described.add(parameter.get("name").asText()));
            String refusal = sample.http().get("network/" + path + "?unknown=1").body();
            assertTrue(refusal.contains("it takes " + String.join(", ", described)), refusal);
        }
    }

    @Test
    void givesExamplesThatAnswer() {
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            String address = path.getKey().substring(1);
            List<String> values = new ArrayList<>();
            for (JsonNode parameter : path.getValue().get("get").get("parameters")) {
                JsonNode example = parameter.path("example");
                String name = parameter.path("name").asText();
                if (parameter.path("in").asText().equals("path") && !example.isMissingNode()) {
                    address = address.replace("{" + name + "}", example.asText());
                } else if (example.isArray()) {
                    example.forEach(one -> values.add(name + "=" + Http.encode(one.asText())));
                } else if (!example.isMissingNode()) {
                    values.add(name + "=" + Http.encode(example.asText()));
                }
            }
            if (address.contains("{")) {
                // the sample has no paper of before April 2007; OldIdentifiersTest has one
                continue;
            }
            if (path.getValue().at("/get/responses").has("301")) {
                assertEquals(301, sample.http().get(address).statusCode(), address);
                continue;
            }
            HttpResponse<String> response =
                    sample.http().get(address + "?" + String.join("&", values));
            assertEquals(200, response.statusCode(), address + values + response.body());
            String type = response.headers().firstValue("Content-Type").orElse("");
            assertTrue(
                    path.getValue().at("/get/responses/200/content").has(type.split(";")[0]),
                    address + " " + type);
            asked++;
        }
        assertTrue(asked > QUERIES.queries().size());
    }
}
