package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;

/**
 * A table that gets rows.
 *
 * @param name name in messages
 * @param schema its columns
 */
record TargetTable(String name, RowSchema schema) {

    /** The type with its article, for messages. */
    static String article(KqlType type) {
        return (type == KqlType.INT ? "an " : "a ") + type.keyword();
    }
}
