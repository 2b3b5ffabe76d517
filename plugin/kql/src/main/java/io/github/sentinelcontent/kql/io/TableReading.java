package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;
import java.util.Set;

/**
 * What reading a file gave.
 *
 * @param table the rows; a value that did not fit its column is null there
 * @param problems values and records that did not fit, in file order
 * @param unknownFields names of fields that the schema does not have, in the order in which they were first seen;
 *     empty when the schema was inferred
 */
public record TableReading(Table table, List<ReadProblem> problems, Set<String> unknownFields) {}
