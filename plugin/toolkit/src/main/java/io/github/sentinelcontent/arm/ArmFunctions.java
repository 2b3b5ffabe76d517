package io.github.sentinelcontent.arm;

import io.github.sentinelcontent.arm.ArmExpression.Call;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions of a dialect.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions">template
 *     functions</a>
 * @see <a
 *     href="https://learn.microsoft.com/azure/azure-resource-manager/managed-applications/create-uidefinition-functions">
 *     functions of createUiDefinition</a>
 */
final class ArmFunctions {

    /** How many arguments a function takes. */
    private record Arity(String name, int min, int max) {

        boolean allows(int count) {
            return count >= min && count <= max;
        }

        String words() {
            if (max == Integer.MAX_VALUE) {
                return "at least " + counted(min);
            }
            return min == max ? counted(min) : min + " to " + counted(max);
        }

        private static String counted(int count) {
            return count == 1 ? "1 argument" : count + " arguments";
        }
    }

    private final Map<String, Arity> byName = new HashMap<>();

    private ArmFunctions() {}

    /** Reads lines {@code name,fewest,most}; without a third value there may be any number of arguments. */
    static ArmFunctions read(String resource) {
        ArmFunctions functions = new ArmFunctions();
        text(resource).lines().skip(1).forEach(line -> {
            String[] values = line.split(",", -1);
            int max = values[2].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(values[2]);
            functions.byName.put(
                    values[0].toLowerCase(Locale.ROOT), new Arity(values[0], Integer.parseInt(values[1]), max));
        });
        return functions;
    }

    private static String text(String resource) {
        try (InputStream stream = ArmFunctions.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the calls of functions that do not exist or take another number of arguments. */
    List<ArmProblem> check(ArmExpression expression) {
        List<ArmProblem> problems = new ArrayList<>();
        expression.walk(part -> {
            if (part instanceof Call call && call.namespace() == null) {
                check(call, problems);
            }
        });
        return problems;
    }

    private void check(Call call, List<ArmProblem> problems) {
        Arity arity = arity(call.function());
        int count = call.arguments().size();
        int length = call.function().length();
        if (arity == null) {
            problems.add(new ArmProblem(call.start(), length, "there is no function '" + call.function() + "'"));
        } else if (!arity.allows(count)) {
            problems.add(new ArmProblem(
                    call.start(), length, "'" + arity.name() + "' takes " + arity.words() + ", found " + count));
        }
    }

    /** Resource providers bring functions of their own, all of which begin with list. */
    private @Nullable Arity arity(String function) {
        String name = function.toLowerCase(Locale.ROOT);
        Arity arity = byName.get(name);
        return arity == null && name.startsWith("list") ? byName.get("list*") : arity;
    }
}
