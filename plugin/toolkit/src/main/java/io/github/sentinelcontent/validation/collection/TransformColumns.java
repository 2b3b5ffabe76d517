package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a flow gives has to be what its table takes; otherwise the deployment fails with InvalidTransformOutput. */
final class TransformColumns extends CollectionRuleCheck {
    /** Columns that the service fills itself, and the time, at which SEN-DCR-007 and SEN-TBL-004 look. */
    private static final Set<String> OF_SERVICE =
            Set.of("TimeGenerated", "TenantId", "SourceSystem", "Type", "_ResourceId", "_SubscriptionId", "_ItemId");

    TransformColumns() {
        super(CheckInfo.error(
                "SEN-DCR-008",
                "transform-columns",
                "the result of a data flow has only columns of its table, of the same types"));
    }

    @Override
    void check(CollectionRule rule, DataConnector connector, SolutionContext context, Reporter reporter) {
        for (Transformation transformation : Transformation.of(rule, context)) {
            Optional<TargetTable> table = CollectionRule.output(transformation.flow())
                    .flatMap(node -> node.asScalar())
                    .flatMap(stream -> TargetTable.of(stream.text()));
            Optional<RowSchema> columns = table.flatMap(target -> target.columns(context));
            boolean told = transformation.facts().compiled().isCorrect() && TransformDialect.isKnown(transformation);
            if (columns.isPresent() && told) {
                compare(transformation, table.get(), columns.get(), reporter);
            }
        }
    }

    private static void compare(
            Transformation transformation, TargetTable table, RowSchema columns, Reporter reporter) {
        RowSchema result = transformation.facts().compiled().schema();
        for (Column column : result.columns()) {
            if (column.name().equals("TimeGenerated")) {
                continue;
            }
            Optional<Column> target = columns.find(column.name());
            if (target.isEmpty() && isTime(column, result)) {
                continue; // SEN-DCR-007 reports the time under a wrong name
            }
            if (target.isEmpty()) {
                reporter.report(
                        place(transformation, column.name()),
                        "the result of the data flow has the column '" + column.name() + "', which " + table.name()
                                + " does not have",
                        NearestName.of(column.name(), columns.names())
                                .map(near -> "did you mean '" + near + "'? Otherwise drop it or add it to the table")
                                .orElse("drop it with project-away or add it to the table"));
            } else if (differs(column.type(), target.get().type())) {
                reporter.report(
                        place(transformation, column.name()),
                        "column '" + column.name() + "' of the data flow is " + column.type() + ", in " + table.name()
                                + " it is " + target.get().type(),
                        "convert it with to" + target.get().type() + "()");
            }
        }
        if (!result.isOpen() && table.custom()) {
            reportUnfilled(transformation.flow(), table, result, columns, reporter);
        }
    }

    private static boolean isTime(Column column, RowSchema result) {
        return result.find("TimeGenerated").isEmpty()
                && NearestName.of(column.name(), List.of("TimeGenerated")).isPresent();
    }

    private static boolean differs(KqlType a, KqlType b) {
        return a != b && a != KqlType.UNKNOWN && b != KqlType.UNKNOWN;
    }

    private static void reportUnfilled(
            MappingNode flow, TargetTable table, RowSchema result, RowSchema columns, Reporter reporter) {
        List<String> unfilled = columns.names().stream()
                .filter(name -> !OF_SERVICE.contains(name) && result.find(name).isEmpty())
                .toList();
        if (!unfilled.isEmpty()) {
            reporter.report(
                    Severity.INFO,
                    Place.of(flow, "transformKql").location(),
                    "the data flow never fills these columns of " + table.name() + ": " + String.join(", ", unfilled),
                    null);
        }
    }

    /** Where the transformation names the column last, or else the transformation. */
    private static SourceLocation place(Transformation transformation, String column) {
        QueryFacts facts = transformation.facts();
        String text = facts.text().text();
        for (int at = text.lastIndexOf(column); at >= 0; at = text.lastIndexOf(column, at - 1)) {
            int end = at + column.length();
            boolean word = (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
            if (word
                    && text.substring(end).stripLeading().startsWith("=")
                    && !text.substring(end).stripLeading().startsWith("==")) {
                return facts.locate(at, end);
            }
        }
        return Place.of(transformation.flow(), "transformKql").location();
    }
}
