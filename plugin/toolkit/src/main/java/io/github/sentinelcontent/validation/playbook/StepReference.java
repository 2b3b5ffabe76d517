package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.arm.ArmDialect;
import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.arm.ArmReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A step whose result an expression of a logic app reads.
 *
 * <p>Source: <a href="https://learn.microsoft.com/azure/logic-apps/workflow-definition-language-functions-reference">
 * functions of workflow expressions</a>. Their syntax is that of templates, with {@code ?} before an access that may
 * find nothing.
 *
 * @param name name of the step
 * @param start where in the text the name begins
 */
record StepReference(String name, int start) {
    private static final Set<String> FUNCTIONS =
            Set.of("body", "actions", "outputs", "items", "actionbody", "actionoutputs", "result", "iterationindexes");

    /** Those of a text, which is an expression after its first sign or has some in {@code @{…}}. */
    static List<StepReference> in(String text) {
        List<StepReference> found = new ArrayList<>();
        if (text.startsWith("@") && !text.startsWith("@{") && !text.startsWith("@@")) {
            read(text, 1, text.length(), found);
            return found;
        }
        for (int at = text.indexOf("@{"); at >= 0; at = text.indexOf("@{", at + 2)) {
            int end = end(text, at + 2);
            boolean escaped = at > 0 && text.charAt(at - 1) == '@';
            if (!escaped) {
                read(text, at + 2, end, found);
            }
        }
        return found;
    }

    /** The brace that closes an expression; braces in its texts do not count. */
    private static int end(String text, int from) {
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            quoted ^= c == '\'';
            if (c == '}' && !quoted) {
                return at;
            }
        }
        return text.length();
    }

    private static void read(String text, int start, int end, List<StepReference> found) {
        String template = "[" + withoutMarks(text.substring(start, end)) + "]";
        ArmReading.of(template, ArmDialect.USER_INTERFACE)
                .asExpression()
                .ifPresent(expression -> expression.walk(part -> {
                    if (part instanceof ArmExpression.Call call
                            && FUNCTIONS.contains(call.function().toLowerCase(Locale.ROOT))
                            && !call.arguments().isEmpty()) {
                        ArmExpression name = call.arguments().get(0);
                        name.asText().ifPresent(value -> found.add(new StepReference(value, start + name.start())));
                    }
                }));
    }

    /** A blank takes the place of each question mark outside of texts, so that offsets stay. */
    private static String withoutMarks(String expression) {
        StringBuilder marked = new StringBuilder(expression);
        boolean quoted = false;
        for (int at = 0; at < marked.length(); at++) {
            char c = marked.charAt(at);
            quoted ^= c == '\'';
            if (c == '?' && !quoted) {
                marked.setCharAt(at, ' ');
            }
        }
        return marked.toString();
    }
}
