package io.github.sentinelcontent.validation.codeless;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.arm.ArmDialect;
import io.github.sentinelcontent.arm.ArmReading;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter that a text of a poller takes.
 *
 * @param name its name
 * @param start where in the text the name begins
 */
record ParameterUse(String name, int start) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([A-Za-z0-9_]+)\\s*\\}\\}");

    /** Those of an expression, at any depth of brackets that escape it, and those of places to fill. */
    static List<ParameterUse> in(String text) {
        List<ParameterUse> uses = new ArrayList<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            uses.add(new ParameterUse(matcher.group(1), matcher.start(1)));
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            int escape = text.startsWith("[[") ? 1 : 0;
            ArmReading.of(text.substring(escape), ArmDialect.TEMPLATE)
                    .asExpression()
                    .ifPresent(expression -> expression.walk(part -> part.asCall("parameters")
                            .flatMap(call -> call.argument(0))
                            .ifPresent(argument -> argument.asText()
                                    .ifPresent(
                                            name -> uses.add(new ParameterUse(name, argument.start() + 1 + escape))))));
        }
        return uses;
    }
}
