package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.EntityMapping;
import io.github.sentinelcontent.content.EntityMapping.FieldMapping;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** The columns of a rule's result that its entities are made of. */
final class MappedColumns {
    private MappedColumns() {}

    /**
     * A mapped column that is in the result.
     *
     * @param entity type of the entity, as written
     * @param identifier its identifier, as written
     * @param node where the column is named
     * @param column the column of the result
     * @param index its 0-based position
     */
    record Mapped(String entity, String identifier, ScalarNode node, Column column, int index) {}

    static List<Mapped> of(AnalyticRule rule, RowSchema schema) {
        List<Mapped> found = new ArrayList<>();
        for (EntityMapping mapping : rule.entityMappings()) {
            String entity = mapping.entityType().map(ScalarNode::text).orElse("");
            for (FieldMapping field : mapping.fieldMappings()) {
                field.columnName()
                        .filter(node -> schema.indexOf(node.text()) >= 0)
                        .ifPresent(node -> {
                            int index = schema.indexOf(node.text());
                            String identifier =
                                    field.identifier().map(ScalarNode::text).orElse("");
                            found.add(new Mapped(entity, identifier, node, schema.column(index), index));
                        });
            }
        }
        return found;
    }
}
