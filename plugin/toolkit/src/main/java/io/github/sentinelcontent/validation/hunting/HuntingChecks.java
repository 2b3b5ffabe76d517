package io.github.sentinelcontent.validation.hunting;

import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.validation.ArtefactSchema;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.schema.ContentSchema;
import java.util.List;

/** The checks of the family HQ. */
public final class HuntingChecks {
    private static final String SCHEMA = "/io/github/sentinelcontent/validation/schema/hunting-query.schema.json";

    private HuntingChecks() {}

    /** The checks written in Java, by id. */
    public static List<Check> all() {
        return List.of(new HuntingName(), new HuntingTechniques(), new HuntingMappings(), new HuntingResult());
    }

    /** The checks that the JSON Schema of hunting queries carries. */
    public static List<ArtefactSchema> schemas() {
        return List.of(new ArtefactSchema(
                ContentSchema.ofResource(SCHEMA),
                solution -> solution.items(HuntingQuery.class).stream().flatMap(query -> query.root().stream())));
    }
}
