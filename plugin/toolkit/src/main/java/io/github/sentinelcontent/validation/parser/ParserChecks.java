package io.github.sentinelcontent.validation.parser;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserForm;
import io.github.sentinelcontent.validation.ArtefactSchema;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.schema.ContentSchema;
import java.util.List;

/** The checks of the family PA. */
public final class ParserChecks {
    private static final String SCHEMA = "/io/github/sentinelcontent/validation/schema/parser.schema.json";

    private ParserChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new ParserUpdated(),
                new ParserName(),
                new ParserAlias(),
                new ParserParameters(),
                new ParserQuery(),
                new ParserShape(),
                new ParserCopy(),
                new ParserContract());
    }

    /** The checks that the schema carries. */
    public static List<ArtefactSchema> schemas() {
        return List.of(new ArtefactSchema(
                ContentSchema.ofResource(SCHEMA),
                solution -> solution.items(Parser.class).stream()
                        .filter(parser -> parser.form() == ParserForm.YAML)
                        .flatMap(parser -> parser.root().stream())));
    }
}
