package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.schema.BundledTables;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;

/** The events of a flow land in a table that exists. */
final class OutputTable extends CollectionRuleCheck {
    OutputTable() {
        super(CheckInfo.error(
                "SEN-DCR-004",
                "output-table",
                "outputStream is Custom- and a table of the solution, or Microsoft- and a table of the service"));
    }

    @Override
    void check(CollectionRule rule, DataConnector connector, SolutionContext context, Reporter reporter) {
        List<String> shipped = List.copyOf(TargetTable.shipped(context).keySet());
        for (MappingNode flow : rule.flows()) {
            flow.scalar("outputStream")
                    .or(() -> CollectionRule.output(flow)
                            .flatMap(DocumentNode::asScalar)
                            .filter(node -> StreamName.hasPrefix(node.text())))
                    .filter(node -> !CollectionRule.isDynamic(node.text()))
                    .ifPresent(node -> check(node, shipped, reporter));
        }
    }

    private static void unprefixed(ScalarNode stream, List<String> shipped, Reporter reporter) {
        String name = stream.text();
        reporter.report(
                stream,
                name.isBlank()
                        ? "outputStream is empty"
                        : "outputStream '" + name + "' begins neither with Custom- nor with Microsoft-",
                shipped.contains(name) || name.endsWith("_CL")
                        ? "write 'Custom-" + name + "'"
                        : "write Custom- before a table of the solution, Microsoft- before one of the service");
    }

    /** A solution without any table is for SEN-CCF-001 to report, a table of a wrong name for SEN-TBL-001. */
    private static void check(ScalarNode stream, List<String> shipped, Reporter reporter) {
        Optional<TargetTable> table = TargetTable.of(stream.text());
        if (table.isEmpty()) {
            unprefixed(stream, shipped, reporter);
            return;
        }
        String name = table.get().name();
        if (table.get().custom()) {
            boolean missing = !shipped.isEmpty()
                    && shipped.stream().allMatch(TargetTable::isWellNamed)
                    && !shipped.contains(name);
            if (missing) {
                reporter.report(
                        stream,
                        "outputStream refers to '" + name + "', which the tables of the solution do not have",
                        NearestName.of(name, shipped)
                                .map(near -> "did you mean 'Custom-" + near + "'?")
                                .orElse("add the table beside the definition"));
            }
        } else if (!BundledTables.isOfService(name)) {
            reporter.report(
                    stream,
                    "outputStream refers to '" + name + "', which is no table of the service",
                    "streams of custom tables begin with Custom-");
        }
    }
}
