package io.github.sentinelcontent.validation.rule;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.EntityMapping.FieldMapping;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Map;
import java.util.stream.Collectors;

/** A mapped column looks like what its identifier stands for. */
final class MappingPlausible extends AnalyticRuleCheck {
    private static final Map<String, Pattern> IMPLAUSIBLE = ReferenceLines.read("implausible-columns.txt").stream()
            .map(line -> line.split(": *", 2))
            .collect(Collectors.toMap(cells -> cells[0], cells -> Pattern.compile(cells[1], Pattern.CASE_INSENSITIVE)));

    MappingPlausible() {
        super(CheckInfo.warning(
                "SEN-AR-059", "mapping-plausible", "A mapped column looks like what its identifier stands for"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        for (MappedEntity entity : MappedEntity.of(rule)) {
            for (FieldMapping field : entity.fields()) {
                String identifier = entity.type().name() + "."
                        + field.identifier().orElseThrow().text();
                ScalarNode column = field.columnName().orElseThrow();
                Pattern implausible = IMPLAUSIBLE.get(identifier);
                if (implausible != null && implausible.matches(column.text())) {
                    reporter.report(column, "column '" + column.text() + "' does not look like " + identifier, null);
                }
            }
        }
    }
}
