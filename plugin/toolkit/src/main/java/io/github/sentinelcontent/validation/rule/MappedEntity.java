package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.EntityMapping;
import io.github.sentinelcontent.content.EntityMapping.FieldMapping;
import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An entity mapping of a known type.
 *
 * @param type the type
 * @param typeNode where the type is written
 * @param fields the field mappings with an identifier and a column
 * @param isComplete whether these are all field mappings that are written
 */
public record MappedEntity(EntityTypes.Type type, ScalarNode typeNode, List<FieldMapping> fields, boolean isComplete) {

    /** The mappings of a rule or hunting query whose type is known. */
    public static List<MappedEntity> of(QueryTemplate query) {
        List<MappedEntity> found = new ArrayList<>();
        for (EntityMapping mapping : query.entityMappings()) {
            mapping.entityType()
                    .ifPresent(node ->
                            EntityTypes.named(node.text()).ifPresent(type -> found.add(of(mapping, type, node))));
        }
        return found;
    }

    private static MappedEntity of(EntityMapping mapping, EntityTypes.Type type, ScalarNode node) {
        List<FieldMapping> fields = complete(mapping);
        return new MappedEntity(
                type, node, fields, fields.size() == mapping.fieldMappings().size());
    }

    private static List<FieldMapping> complete(EntityMapping mapping) {
        return mapping.fieldMappings().stream()
                .filter(field ->
                        field.identifier().isPresent() && field.columnName().isPresent())
                .toList();
    }

    /** The identifiers in file order. */
    public List<String> identifiers() {
        return fields.stream()
                .map(field -> field.identifier().orElseThrow().text())
                .toList();
    }

    /** Tells whether the fields are written in full and name only identifiers that the type has. */
    public boolean isJudged() {
        return isComplete
                && !fields.isEmpty()
                && identifiers().stream()
                        .allMatch(id -> type.identifiers().contains(id)
                                || type.newerIdentifiers().contains(id));
    }

    /** Tells whether all identifiers of one of the combinations are mapped. */
    public boolean hasOneOf(List<List<String>> combinations) {
        return combinations.stream().anyMatch(identifiers()::containsAll);
    }
}
