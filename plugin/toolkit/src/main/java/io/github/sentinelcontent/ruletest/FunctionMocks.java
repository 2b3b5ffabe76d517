package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces stored functions for a case: by rows, which have the columns of the function's result, or by another body.
 * Parameters stay as they are.
 *
 * @param engine tells the result of a function
 * @param catalog holds the functions
 */
record FunctionMocks(KqlEngine engine, Catalog catalog) {
    /** No query can name this table by accident. */
    private static final String ROWS_OF = "__rows_of_";

    /** Adds one replacement to the catalog and, when it has rows, to the tables. */
    void add(MappingEntry mock, Catalog.Builder target, Map<String, Table> tables, DataBlock block, Faults faults) {
        MappingNode node = mock.value().asMapping().orElseThrow();
        Optional<StoredFunction> original = catalog.function(mock.name());
        Optional<ScalarNode> body = node.scalar("kql");
        if (body.isPresent()) {
            String parameters = original.map(StoredFunction::parameters).orElse("()");
            target.function(
                    StoredFunction.of(mock.name(), parameters, body.get().text()));
            return;
        }
        if (original.isEmpty()) {
            String hint = NearestName.of(mock.name(), catalog.functionNames())
                    .map(nearest -> "did you mean '" + nearest + "'?")
                    .orElse("replace it by {kql: …} instead of rows");
            faults.report(
                    Fault.UNKNOWN_FUNCTION,
                    mock.key(),
                    "the columns of function '" + mock.name() + "' are not known",
                    hint);
            return;
        }
        RowSchema columns = result(original.get());
        DocumentNode rows = node.get("rows").orElseThrow();
        String table = ROWS_OF + mock.name();
        tables.put(table, block.readResult(rows, mock.name(), columns));
        target.table(table, columns);
        target.function(StoredFunction.of(mock.name(), original.get().parameters(), table));
    }

    private RowSchema result(StoredFunction function) {
        RowSchema known = function.result();
        return known != null ? known : engine.compile(function.name(), catalog).schema();
    }
}
