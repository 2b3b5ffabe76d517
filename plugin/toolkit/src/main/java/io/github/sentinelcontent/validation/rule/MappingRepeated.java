package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.EntityMapping.FieldMapping;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** No entity is mapped twice, and no column serves two identifiers of one entity. */
final class MappingRepeated extends AnalyticRuleCheck {

    MappingRepeated() {
        super(CheckInfo.warning(
                "SEN-AR-058",
                "mapping-repeated",
                "No entity is mapped twice, and no column serves two identifiers of one entity"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        Set<String> seen = new HashSet<>();
        for (MappedEntity entity : MappedEntity.of(rule)) {
            List<String> fields = entity.fields().stream()
                    .map(field -> text(field.identifier()) + "=" + text(field.columnName()))
                    .sorted()
                    .toList();
            if (!fields.isEmpty() && !seen.add(entity.type().name() + fields)) {
                reporter.report(
                        entity.typeNode(),
                        "the same " + entity.type().name() + " is already mapped",
                        "remove this entry");
            }
            checkColumns(entity, reporter);
        }
    }

    private static void checkColumns(MappedEntity entity, Reporter reporter) {
        Map<String, String> identifiers = new HashMap<>();
        for (FieldMapping field : entity.fields()) {
            String identifier = text(field.identifier());
            String other = identifiers.putIfAbsent(text(field.columnName()), identifier);
            if (other != null && !other.equals(identifier)) {
                reporter.report(
                        field.columnName().orElseThrow(),
                        "column '" + text(field.columnName()) + "' is mapped both to " + other + " and to "
                                + identifier,
                        null);
            }
        }
    }

    private static String text(Optional<ScalarNode> node) {
        return node.map(ScalarNode::text).orElse("");
    }
}
