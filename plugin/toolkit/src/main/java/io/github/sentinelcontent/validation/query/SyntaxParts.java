package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes directly below a node of the syntax tree. */
final class SyntaxParts {
    private SyntaxParts() {}

    /** The parts of a node in the order of its record components; parts that a query left out are not there. */
    static List<SyntaxNode> of(SyntaxNode node) {
        List<SyntaxNode> parts = new ArrayList<>();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            collect(value(component, node), parts);
        }
        return parts;
    }

    private static void collect(@Nullable Object value, List<SyntaxNode> parts) {
        if (value instanceof SyntaxNode node) {
            parts.add(node);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, parts));
        }
    }

    private static @Nullable Object value(RecordComponent component, SyntaxNode node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
