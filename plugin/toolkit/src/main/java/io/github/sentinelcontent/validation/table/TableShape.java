package io.github.sentinelcontent.validation.table;

import io.github.sentinelcontent.content.TableColumn;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** Queries are checked against these columns. */
final class TableShape extends TableCheck {
    TableShape() {
        super(CheckInfo.error(
                "SEN-TS-001",
                "shape",
                "a table schema has a Name and Properties, a list of columns with Name and Type"));
    }

    @Override
    void check(TableSchema schema, SolutionContext context, Reporter reporter) {
        MappingNode root = schema.node().orElseThrow();
        if (schema.name().isBlank()) {
            reporter.report(first(root), "'Name' is missing", "write \"Name\": \"<table>\"");
        } else {
            schema.nameNode()
                    .filter(name -> name.type() != ScalarType.STRING)
                    .ifPresent(name -> reporter.report(
                            name, "Name is " + name.text() + " and not a text", "write \"Name\": \"<table>\""));
        }
        Optional<DocumentNode> columns = root.get("Properties").or(() -> root.get("properties"));
        if (columns.isEmpty()) {
            reporter.report(first(root), "'Properties' is missing", "list the columns as {\"Name\": …, \"Type\": …}");
        } else if (columns.get().asSequence().isEmpty()) {
            reporter.report(
                    columns.get(), "Properties is not a list", "list the columns as {\"Name\": …, \"Type\": …}");
        }
        columns.flatMap(DocumentNode::asSequence)
                .ifPresent(list -> list.items().forEach(item -> {
                    Optional<TableColumn> column = item.asMapping().map(TableColumn::new);
                    if (column.map(TableColumn::name).orElse("").isBlank()) {
                        reporter.report(item, "a column without Name", "write {\"Name\": …, \"Type\": …}");
                    } else if (column.get().typeNode().isEmpty()) {
                        reporter.report(
                                item,
                                "column '" + column.get().name() + "' has no Type",
                                "write {\"Name\": …, \"Type\": …}");
                    }
                }));
    }

    private static DocumentNode first(MappingNode root) {
        return root.entries().isEmpty() ? root : root.entries().get(0).key();
    }
}
