package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;

/**
 * A correct query that uses one feature of the language; the engine supports the feature if it can run the query.
 *
 * @param name the feature
 * @param query a query on {@code Events}
 * @param difference why results may differ from those of the service, empty when they are the same
 */
record KqlProbe(String name, String query, String difference) {
    private static final Catalog CATALOG = Catalog.builder()
            .table(
                    "Events",
                    RowSchema.of(
                            Column.of("Time", KqlType.DATETIME),
                            Column.of("Name", KqlType.STRING),
                            Column.of("Size", KqlType.LONG),
                            Column.of("Tags", KqlType.DYNAMIC)))
            .build();

    static KqlProbe exact(String name, String query) {
        return new KqlProbe(name, query, "");
    }

    /** A probe of a feature that the engine does not even read. */
    static KqlProbe unread(String operator) {
        return exact(operator, "Events | " + operator + " Name");
    }

    CompiledQuery compiled() {
        return KqlEngine.embedded().compile(query, CATALOG);
    }

    KqlFeature feature() {
        return new KqlFeature(Markdown.code(name), compiled().isRunnable(), difference, "");
    }
}
