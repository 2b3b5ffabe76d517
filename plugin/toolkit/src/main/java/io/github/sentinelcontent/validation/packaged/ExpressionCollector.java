package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.arm.ArmText;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the expressions of a template.
 *
 * <p>Inside a template that the package carries, {@code [..]} is evaluated with the package and {@code [[..]} when the
 * item is installed. A deployment inside of that may have a scope of its own, about which nothing is said here.
 */
final class ExpressionCollector {
    private final TemplateScope outer;
    private final List<TemplateExpression> found = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();

    ExpressionCollector(TemplateScope outer) {
        this.outer = outer;
    }

    List<TemplateExpression> collect() {
        visit(outer.template(), outer);
        return List.copyOf(found);
    }

    private void visit(DocumentNode node, TemplateScope scope) {
        if (node instanceof MappingNode mapping) {
            boolean ownScope = hasInnerScope(mapping);
            for (MappingEntry entry : mapping.entries()) {
                add(entry.key(), scope);
                path.addLast(entry.name());
                visit(entry.value(), below(entry, scope, ownScope));
                path.removeLast();
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> visit(item, scope));
        } else if (node instanceof ScalarNode scalar && scalar.type() == ScalarType.STRING) {
            add(scalar, scope);
        }
    }

    private TemplateScope below(MappingEntry entry, TemplateScope scope, boolean ownScope) {
        if (!(entry.value() instanceof MappingNode mapping)) {
            return scope;
        }
        if (!scope.isInner() && entry.name().equals("mainTemplate")) {
            return new TemplateScope(mapping, true, true);
        }
        return ownScope && entry.name().equals("template") ? new TemplateScope(mapping, scope.isInner(), false) : scope;
    }

    private static boolean hasInnerScope(MappingNode mapping) {
        return mapping.mapping("expressionEvaluationOptions")
                .flatMap(options -> options.text("scope"))
                .filter("inner"::equalsIgnoreCase)
                .isPresent();
    }

    private void add(ScalarNode scalar, TemplateScope scope) {
        String text = scalar.text();
        if (ArmText.isExpression(text)) {
            boolean outerScope = scope.isInner() || scope.isKnown();
            found.add(TemplateExpression.of(scalar, path, outerScope ? outer : scope, 0));
        } else if (scope.isInner() && ArmText.isEscaped(text) && ArmText.isExpression(text.substring(1))) {
            found.add(TemplateExpression.of(scalar, path, scope, 1));
        }
    }
}
