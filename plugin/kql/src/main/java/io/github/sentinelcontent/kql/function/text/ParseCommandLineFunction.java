package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code parse_command_line()}: backslashes escape a quote and only before one, quotes keep blanks. Source:
 * <a href="https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments">parsing C command-line
 * arguments</a>. */
final class ParseCommandLineFunction extends RowFunction {
    ParseCommandLineFunction() {
        super(
                "parse_command_line",
                "Takes a Windows command line apart into its arguments",
                "parse-command-line",
                Signature.of(DYNAMIC, Parameter.text("command"), Parameter.of("parser", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String command = (String) Objects.requireNonNull(arguments[0]);
        return "windows".equalsIgnoreCase((String) arguments[1]) && !command.isBlank() ? split(command) : null;
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return arguments.get(1).value() instanceof String parser && !parser.equalsIgnoreCase("windows")
                ? Optional.of("parse_command_line() knows only the parser 'windows', not '" + parser + "'")
                : Optional.empty();
    }

    private static List<String> split(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean inWord = false;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '\\') {
                int end = i;
                while (end < command.length() && command.charAt(end) == '\\') {
                    end++;
                }
                boolean beforeQuote = end < command.length() && command.charAt(end) == '"';
                int count = end - i;
                word.append("\\".repeat(beforeQuote ? count / 2 : count));
                inWord = true;
                if (beforeQuote && count % 2 == 1) {
                    word.append('"');
                    end++;
                }
                i = end - 1;
            } else if (c == '"') {
                boolean doubled = quoted && i + 1 < command.length() && command.charAt(i + 1) == '"';
                word.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled == quoted;
                inWord = true;
            } else if (!quoted && (c == ' ' || c == '\t')) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                inWord = false;
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return Collections.unmodifiableList(words);
    }
}
