package io.github.sentinelcontent.kql;

import io.github.sentinelcontent.kql.type.RowSchema;
import org.jspecify.annotations.Nullable;

/**
 * A function that a database stores, such as a parser.
 *
 * @param name name in queries
 * @param parameters the parameter list as in a let statement, such as {@code (starttime:datetime=datetime(null))};
 *     {@code ()} when there are none
 * @param body the query, null when only the result is known
 * @param result the columns of the result when the body is not known, else null
 */
public record StoredFunction(
        String name,
        String parameters,
        @Nullable String body,
        @Nullable RowSchema result) {

    /** A function with a body. */
    public static StoredFunction of(String name, String parameters, String body) {
        return new StoredFunction(name, parameters, body, null);
    }

    /** A function of which only the result columns are known; it can be bound but not run. */
    public static StoredFunction ofResult(String name, String parameters, RowSchema result) {
        return new StoredFunction(name, parameters, null, result);
    }
}
