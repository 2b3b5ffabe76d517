package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataTypeName;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** The gallery says which tables and connectors a workbook needs. */
final class EntryDependencies extends MetadataCheck {
    EntryDependencies() {
        super(CheckInfo.warning(
                "SEN-WM-010", "dependencies", "the dependencies are known tables or parsers and known connectors"));
    }

    @Override
    void check(MetadataEntries entries, Reporter reporter) {
        Set<String> connectors = new HashSet<>(ReferenceLines.read("connector-ids.txt"));
        entries.context()
                .ifPresent(context -> context.solution().items(DataConnector.class).stream()
                        .flatMap(connector -> connector.id().stream())
                        .forEach(connectors::add));
        Predicate<String> isTable = name -> {
            String table = DataTypeName.table(name);
            return entries.catalog().table(table).isPresent()
                    || entries.catalog().function(table).isPresent();
        };
        for (WorkbookMetadata entry : entries.entries()) {
            check(entry, "dataTypesDependencies", isTable, "no table or parser that is known", reporter);
            check(entry, "dataConnectorsDependencies", connectors::contains, "no connector that is known", reporter);
        }
    }

    private static void check(
            WorkbookMetadata entry, String key, Predicate<String> known, String lack, Reporter reporter) {
        for (DocumentNode node : entry.node().items(key)) {
            boolean text = node instanceof ScalarNode scalar
                    && scalar.type() == ScalarType.STRING
                    && !scalar.text().isBlank();
            if (!text) {
                reporter.report(node, key + " has an entry that is not a text or is empty", "remove it");
            } else if (!known.test(((ScalarNode) node).text())) {
                reporter.report(node, "'" + ((ScalarNode) node).text() + "' in " + key + " is " + lack, null);
            }
        }
    }
}
