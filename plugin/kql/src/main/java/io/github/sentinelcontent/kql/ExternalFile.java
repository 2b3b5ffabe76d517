package io.github.sentinelcontent.kql;

import io.github.sentinelcontent.kql.type.RowSchema;

/**
 * A file that {@code externaldata} reads. The engine never fetches it; its rows are given with the database. Source: <a
 * href="https://learn.microsoft.com/kusto/query/externaldata-operator">externaldata operator</a>.
 *
 * @param location the address in the query
 * @param schema the columns that the query declares
 * @param format the format that the query names, in lower case; {@code csv} when it names none
 * @param skipsFirstRecord whether the first record is a header that the query leaves out
 */
public record ExternalFile(String location, RowSchema schema, String format, boolean skipsFirstRecord) {}
