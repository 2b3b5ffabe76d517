package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.validation.schema.ContentSchema;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A JSON Schema together with the documents of a solution that it is for.
 *
 * @param schema the schema and the checks that it carries
 * @param documents the documents to validate, in order
 */
public record ArtefactSchema(ContentSchema schema, Function<Solution, Stream<? extends DocumentNode>> documents) {}
