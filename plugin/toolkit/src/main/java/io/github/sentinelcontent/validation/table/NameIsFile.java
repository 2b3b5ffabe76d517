package io.github.sentinelcontent.validation.table;

import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** Tools look a table up by its file name. */
final class NameIsFile extends TableCheck {
    NameIsFile() {
        super(CheckInfo.warning("SEN-TS-002", "name-is-file", "Name equals the name of the file"));
    }

    @Override
    void check(TableSchema schema, SolutionContext context, Reporter reporter) {
        String file = schema.document().source().fileName();
        schema.nameNode().ifPresent(node -> {
            if (node.type() == ScalarType.STRING && !file.equals(node.text() + ".json")) {
                reporter.report(
                        node,
                        "Name is '" + node.text() + "', the file is " + file,
                        "name the file " + node.text() + ".json");
            }
        });
    }
}
