package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an argument before any row is read.
 *
 * @param type its type
 * @param constant whether its value is the same in all rows and known now
 * @param value the constant value in its Java form; null when not constant or a null
 */
public record Argument(
        KqlType type, boolean constant, @Nullable Object value) {}
