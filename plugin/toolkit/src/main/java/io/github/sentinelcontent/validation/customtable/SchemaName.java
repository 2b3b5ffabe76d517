package io.github.sentinelcontent.validation.customtable;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The service refuses a table whose two names differ. */
final class SchemaName extends TableResourceCheck {
    SchemaName() {
        super(CheckInfo.error("SEN-TBL-003", "schema-name", "schema.name is the name of the table"));
    }

    /** A name of the table that is no name is for SEN-TBL-001 to report. */
    @Override
    void check(MappingNode table, SolutionContext context, Reporter reporter) {
        String name = name(table);
        schema(table)
                .flatMap(schema -> schema.scalar("name"))
                .filter(node -> TableName.isWellFormed(name)
                        && !node.text().equals(name)
                        && !node.text().startsWith("[")
                        && !node.text().contains("{{"))
                .ifPresent(node -> reporter.reportMendable(
                        node, "schema.name says '" + node.text() + "', name says '" + name + "'", name));
    }
}
