package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The nodes directly below a node of the syntax tree. */
public final class SyntaxParts {
    /** The accessors of the components that can hold nodes. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> List.class.isAssignableFrom(component.getType())
                            || SyntaxNode.class.isAssignableFrom(component.getType()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private SyntaxParts() {}

    /** The parts of a node in the order of its record components; parts that a query left out are not there. */
    public static List<SyntaxNode> of(SyntaxNode node) {
        List<SyntaxNode> parts = new ArrayList<>();
        for (Method accessor : ACCESSORS.get(node.getClass())) {
            collect(value(accessor, node), parts);
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

    private static @Nullable Object value(Method accessor, SyntaxNode node) {
        try {
            return accessor.invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
