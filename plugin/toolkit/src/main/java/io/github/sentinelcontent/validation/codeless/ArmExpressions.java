package io.github.sentinelcontent.validation.codeless;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.arm.ArmDialect;
import io.github.sentinelcontent.arm.ArmProblem;
import io.github.sentinelcontent.arm.ArmReading;
import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** A text in brackets is an expression of the template that the connector becomes. */
final class ArmExpressions implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-CCF-008", "arm-expression", "each expression begins with [ or [[, ends with ] and parses");

    private static final Pattern UNOPENED =
            Pattern.compile("(?s)^(parameters|variables|concat|resourceId|reference)\\(.*\\]$");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Set<MappingNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (DataConnector connector : context.solution().items(DataConnector.class)) {
            connector.definition().ifPresent(node -> walk(node, reporter));
            for (ConnectorResource resource : connector.resources()) {
                if (seen.add(resource.node())) {
                    walk(resource.node(), reporter);
                }
            }
        }
    }

    private static void walk(DocumentNode node, Reporter reporter) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> walk(entry.value(), reporter));
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> walk(item, reporter));
        } else if (node instanceof ScalarNode scalar && scalar.type() == ScalarType.STRING) {
            checkText(scalar, reporter);
        }
    }

    /** Inner templates are escaped once; the text after the first bracket is then the expression. */
    private static void checkText(ScalarNode node, Reporter reporter) {
        String text = node.text();
        if (UNOPENED.matches(text)) {
            reporter.report(node, "the expression '" + shortened(text) + "' does not begin with [", null);
        }
        if (!text.startsWith("[") || text.startsWith("[]") || isProse(text)) {
            return;
        }
        int escape = text.startsWith("[[") ? 1 : 0;
        String expression = text.substring(escape);
        if (!expression.endsWith("]")) {
            reporter.report(node, "the expression '" + shortened(text) + "' does not end with ]", null);
            return;
        }
        for (ArmProblem problem : ArmReading.of(expression, ArmDialect.TEMPLATE).problems()) {
            reporter.report(
                    node.locate(problem.offset() + escape, problem.length()),
                    "in the expression: " + problem.message(),
                    null);
        }
    }

    /** Markdown links and JSON also begin with a bracket. */
    private static boolean isProse(String text) {
        int i = text.startsWith("[[") ? 2 : 1;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        boolean call = i < text.length() && text.charAt(i) == '(' && i > 1;
        return !call;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
