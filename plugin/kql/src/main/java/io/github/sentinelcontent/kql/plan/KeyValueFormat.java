package io.github.sentinelcontent.kql.plan;

import org.jspecify.annotations.Nullable;

/**
 * How {@code parse-kv} reads its text: by delimiters, or by a regular expression.
 *
 * @param pairDelimiter characters that end a pair, each on its own; empty for the default (white space)
 * @param keyValueDelimiter text between key and value; empty for the default
 * @param quotes an opening and a closing quote character (or one for both), empty without quoting
 * @param escape the escape character inside quotes, empty without one
 * @param greedy whether a value without quotes runs up to the next key instead of the next delimiter
 * @param regex an expression with a group for the key and one for the value, null to use the delimiters
 */
public record KeyValueFormat(
        String pairDelimiter,
        String keyValueDelimiter,
        String quotes,
        String escape,
        boolean greedy,
        @Nullable String regex) {}
