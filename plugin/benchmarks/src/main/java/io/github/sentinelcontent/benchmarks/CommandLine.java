package io.github.sentinelcontent.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a command.
 *
 * @param files arguments without a name
 * @param options values by option name without dashes
 */
record CommandLine(List<Path> files, Map<String, String> options) {
    private static final Set<String> SWITCHES = Set.of("--duckdb");

    static CommandLine parse(List<String> arguments) {
        List<Path> files = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                files.add(Path.of(argument));
            } else if (SWITCHES.contains(argument)) {
                options.put(argument.substring(2), "");
            } else if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(argument + " needs a value");
            } else {
                options.put(argument.substring(2), arguments.get(++i));
            }
        }
        return new CommandLine(files, options);
    }

    /** The only file of the command. */
    Path file() {
        if (files.size() != 1) {
            throw new IllegalArgumentException("expected one file, found " + files.size());
        }
        return files.get(0);
    }

    @Nullable
    Path optionalPath(String option) {
        String value = options.get(option);
        return value == null ? null : Path.of(value);
    }

    Path directory(String option) {
        Path path = optionalPath(option);
        if (path == null) {
            throw new IllegalArgumentException("--" + option + " is missing");
        }
        return path;
    }

    /** Whether an option without a value is given. */
    boolean has(String option) {
        return options.containsKey(option);
    }

    int number(String option, int otherwise) {
        String value = options.get(option);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}
