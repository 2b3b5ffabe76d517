package io.github.sentinelcontent.kql.io;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that did not become part of the table as it stands.
 *
 * @param row 1-based number of the record, 0 when it is about the whole file
 * @param line 1-based line on which the record starts, 0 when not known
 * @param column name of the column, null when it is about the whole record
 * @param message what is wrong, with the offending value
 */
public record ReadProblem(int row, int line, @Nullable String column, String message) {}
