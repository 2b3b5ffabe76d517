package io.github.sentinelcontent.kql.type;

/**
 * Where the values of a result column come from unchanged.
 *
 * @param table name of the table
 * @param column name of the column in that table
 */
public record ColumnOrigin(String table, String column) {}
