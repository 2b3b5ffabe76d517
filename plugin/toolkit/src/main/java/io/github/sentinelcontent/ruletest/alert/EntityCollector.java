package io.github.sentinelcontent.ruletest.alert;

import io.github.sentinelcontent.content.EntityMapping;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes entities from columns, by the entity mappings of a rule.
 *
 * <p>A row whose identifiers are all empty gives no entity, and none is there twice. The mappings share 500 entities of
 * an alert equally. Source: Microsoft Sentinel, map data fields to entities.
 */
final class EntityCollector {
    private static final int MOST_ENTITIES = 500;

    private final List<EntityMapping> mappings;

    EntityCollector(List<EntityMapping> mappings) {
        this.mappings = mappings;
    }

    /** The entities of the rows {@code from} (inclusive) to {@code to} (exclusive). */
    List<Entity> collect(ResultRows rows, int from, int to) {
        List<Entity> entities = new ArrayList<>();
        for (EntityMapping mapping : mappings) {
            Set<Entity> found = new LinkedHashSet<>();
            for (int row = from; row < to && found.size() < MOST_ENTITIES / mappings.size(); row++) {
                Entity entity = entity(mapping, rows, row);
                if (!entity.identifiers().isEmpty()) {
                    found.add(entity);
                }
            }
            entities.addAll(found);
        }
        return entities;
    }

    private static Entity entity(EntityMapping mapping, ResultRows rows, int row) {
        Map<String, String> identifiers = new LinkedHashMap<>();
        for (EntityMapping.FieldMapping field : mapping.fieldMappings()) {
            String text =
                    rows.text(row, field.columnName().map(ScalarNode::text).orElse(""));
            if (!text.isEmpty()) {
                identifiers.put(field.identifier().map(ScalarNode::text).orElse(""), text);
            }
        }
        return new Entity(mapping.entityType().map(ScalarNode::text).orElse(""), identifiers);
    }
}
