package io.github.sentinelcontent.kql.exec;

import com.google.re2j.Matcher;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.regex.KqlRegex;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A pattern whose fixed texts are regular expressions. A text column takes as much as it can ({@code .*}), as recorded
 * from the service; a number column takes digits. The {@code U} flag turns that around.
 */
final class RegexPattern implements TextPattern {
    private final KqlRegex regex;
    private final int[] groups;

    RegexPattern(List<Plan.ParsePart> parts, String flags) {
        StringBuilder expression = new StringBuilder();
        if (!flags.isEmpty()) {
            expression.append("(?").append(flags).append(')');
        }
        expression.append("\\A");
        int captures = 0;
        for (Plan.ParsePart part : parts) {
            if (part.text() != null) {
                expression.append(part.text());
            } else if (part.type() == null) {
                expression.append(".*?");
            } else {
                // Named, because the fixed texts may have groups of their own.
                expression.append("(?P<").append(groupName(captures++)).append('>');
                expression.append(valueExpression(part.type())).append(')');
            }
        }
        String pattern = expression.append("\\z").toString();
        this.regex = KqlRegex.of(pattern);
        if (regex == null) {
            throw new RunFault(KqlRegex.fault(pattern).orElse(pattern));
        }
        this.groups = IntStream.range(0, captures)
                .map(i -> regex.groupNumber(groupName(i)))
                .toArray();
    }

    private static String groupName(int capture) {
        return "column" + capture;
    }

    private static String valueExpression(KqlType type) {
        return switch (type) {
            case INT, LONG -> "-?\\d+";
            case REAL, DECIMAL -> "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
            case BOOL, DATETIME, TIMESPAN, GUID, STRING, DYNAMIC, UNKNOWN -> ".*";
        };
    }

    @Override
    public boolean match(String text, String[] captures) {
        Matcher matcher = regex.matcher(text);
        if (!matcher.find()) {
            return false;
        }
        for (int i = 0; i < groups.length; i++) {
            String captured = matcher.group(groups[i]);
            captures[i] = captured == null ? "" : captured;
        }
        return true;
    }
}
