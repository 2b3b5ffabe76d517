package io.github.sentinelcontent.kql.syntax;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a syntax tree as indented text without places, for golden files and for comparing trees. */
final class TreeDump {
    private final StringBuilder out = new StringBuilder();

    private TreeDump() {}

    static String of(SyntaxNode node) {
        TreeDump dump = new TreeDump();
        dump.node("", node, 0);
        return dump.out.toString();
    }

    private void node(String label, Object node, int depth) {
        out.append("  ".repeat(depth)).append(label).append(node.getClass().getSimpleName());
        List<RecordComponent> parts = new ArrayList<>();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = value(node, component);
            if (component.getName().equals("span") || value == null || List.of().equals(value)) {
                continue;
            }
            if (isPart(value)) {
                parts.add(component);
            } else {
                out.append(' ').append(component.getName()).append('=').append(text(value));
            }
        }
        out.append('\n');
        for (RecordComponent component : parts) {
            part(component.getName(), value(node, component), depth + 1);
        }
    }

    private static boolean isPart(Object value) {
        return value instanceof SyntaxNode || value instanceof List<?> list && list.get(0) instanceof SyntaxNode;
    }

    private void part(String name, Object value, int depth) {
        if (value instanceof List<?> list) {
            out.append("  ".repeat(depth)).append(name).append(":\n");
            list.forEach(item -> node("", item, depth + 1));
        } else {
            node(name + ": ", value, depth);
        }
    }

    /** Literals within dynamic values are written with their kind, so that a date differs from its ticks. */
    private static String text(Object value) {
        if (value instanceof Literal literal) {
            return literal.kind() + "(" + text(String.valueOf(literal.value())) + ")";
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> item == null ? "null" : text(item))
                    .toList()
                    .toString();
        }
        if (value instanceof Map<?, ?> map) {
            StringBuilder text = new StringBuilder("{");
            map.forEach((key, item) -> text.append(text(key))
                    .append(": ")
                    .append(item == null ? "null" : text(item))
                    .append(", "));
            return text.append("}").toString();
        }
        return value instanceof String string ? LiteralPrinter.string(string) : value.toString();
    }

    private static Object value(Object node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
