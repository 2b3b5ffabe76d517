package io.github.sentinelcontent.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema lists the identifiers of each entity type for editors; the table of the checks must agree. */
class EntityTypesTest {
    private static final String SCHEMA = "/io/github/sentinelcontent/validation/schema/analytic-rule.schema.json";

    @Test
    void schemaAllowsTheIdentifiersOfTheTable() throws IOException {
        Map<String, List<String>> expected = new TreeMap<>();
        EntityTypes.all()
                .forEach(type -> expected.put(
                        type.name(),
                        Stream.concat(type.identifiers().stream(), type.newerIdentifiers().stream())
                                .toList()));

        assertThat(schemaIdentifiers()).isEqualTo(expected);
    }

    @Test
    void combinationsAreMadeOfIdentifiersOfTheType() {
        for (EntityTypes.Type type : EntityTypes.all()) {
            List<String> known = new ArrayList<>(type.identifiers());
            known.addAll(type.newerIdentifiers());
            assertThat(type.required()).as(type.name()).isNotEmpty().allMatch(known::containsAll);
            assertThat(type.strong()).as(type.name()).allMatch(known::containsAll);
        }
    }

    private static Map<String, List<String>> schemaIdentifiers() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (InputStream in = EntityTypesTest.class.getResourceAsStream(SCHEMA)) {
            JsonNode mapping = JsonMapper.shared().readTree(in).at("/$defs/entityMapping/allOf");
            for (JsonNode condition : mapping) {
                String type = condition.at("/if/properties/entityType/const").stringValue();
                List<String> identifiers = new ArrayList<>();
                condition.findValue("enum").forEach(name -> identifiers.add(name.stringValue()));
                found.put(type, identifiers);
            }
        }
        return found;
    }
}
