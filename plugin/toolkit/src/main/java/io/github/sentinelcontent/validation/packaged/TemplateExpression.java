package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.arm.ArmDialect;
import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.arm.ArmProblem;
import io.github.sentinelcontent.arm.ArmReading;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An expression in a template.
 *
 * @param node the text that holds it
 * @param path keys that lead to it, list elements left out
 * @param scope the template that it is evaluated in
 * @param reading what it says
 * @param shift number of brackets before the one that opens it
 */
record TemplateExpression(ScalarNode node, List<String> path, TemplateScope scope, ArmReading reading, int shift) {

    static TemplateExpression of(ScalarNode node, Collection<String> path, TemplateScope scope, int shift) {
        ArmReading reading = ArmReading.of(node.text().substring(shift), ArmDialect.TEMPLATE);
        return new TemplateExpression(node, List.copyOf(path), scope, reading, shift);
    }

    SourceLocation location(ArmProblem problem) {
        return node.locate(problem.offset() + shift, problem.length());
    }

    SourceLocation location(ArmExpression part) {
        return node.locate(part.start() + shift, part.end() - part.start());
    }

    /** The calls of a function, outermost first. */
    List<ArmExpression.Call> calls(String function) {
        List<ArmExpression.Call> calls = new ArrayList<>();
        reading.asExpression()
                .ifPresent(root -> root.walk(part -> part.asCall(function).ifPresent(calls::add)));
        return calls;
    }

    /** The names that a function is called with, where they are written as texts. */
    List<String> names(String function) {
        return calls(function).stream()
                .flatMap(call -> call.argument(0).stream())
                .flatMap(argument -> argument.asText().stream())
                .toList();
    }

    /** The outermost call. */
    Optional<ArmExpression.Call> outermost() {
        return reading.asExpression()
                .filter(ArmExpression.Call.class::isInstance)
                .map(ArmExpression.Call.class::cast);
    }
}
