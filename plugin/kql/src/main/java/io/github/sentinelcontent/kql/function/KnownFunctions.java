package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.function.KnownFunction.Kind;
import io.github.sentinelcontent.kql.function.KnownFunction.Naming;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Every function of the language, read from {@code functions.csv} beside this class. */
public final class KnownFunctions {
    /** The cells of each line by kind and name; a function is only read when it is asked for. */
    private static final Map<Kind, Map<String, String[]>> LINES = load();

    private static final Map<Kind, Map<String, KnownFunction>> READ = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            READ.put(kind, new ConcurrentHashMap<>());
        }
    }

    private KnownFunctions() {}

    /** The scalar function of this name. */
    public static Optional<KnownFunction> scalar(String name) {
        return find(Kind.SCALAR, name);
    }

    /** The aggregation of this name. */
    public static Optional<KnownFunction> aggregation(String name) {
        return find(Kind.AGGREGATION, name);
    }

    /** The plugin of this name. */
    public static Optional<KnownFunction> plugin(String name) {
        return find(Kind.PLUGIN, name);
    }

    /** All names of a kind, sorted. */
    public static Set<String> names(Kind kind) {
        return new TreeSet<>(LINES.get(kind).keySet());
    }

    private static Optional<KnownFunction> find(Kind kind, String name) {
        Map<String, KnownFunction> read = READ.get(kind);
        KnownFunction known = read.get(name);
        String[] cells = known == null ? LINES.get(kind).get(name) : null;
        if (cells != null) {
            known = read(kind, cells);
            read.put(name, known);
        }
        return Optional.ofNullable(known);
    }

    private static Map<Kind, Map<String, String[]>> load() {
        Map<Kind, Map<String, String[]>> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new HashMap<>());
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KnownFunctions.class.getResourceAsStream("functions.csv")),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split(",", -1);
                    byKind.get(kind(cells[1])).put(cells[0], cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byKind;
    }

    private static KnownFunction read(Kind kind, String[] cells) {
        return new KnownFunction(
                cells[0],
                kind,
                naming(cells[2]),
                cells[3],
                Integer.parseInt(cells[4]),
                cells[5].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells[5]),
                new ResultRule(Arrays.asList(cells[6].split("\\|"))),
                cells[7],
                signatures(cells[9]));
    }

    private static Kind kind(String text) {
        return switch (text) {
            case "function" -> Kind.SCALAR;
            case "aggregation" -> Kind.AGGREGATION;
            case "plugin" -> Kind.PLUGIN;
            default -> throw new IllegalStateException("kind " + text);
        };
    }

    private static Naming naming(String text) {
        return switch (text) {
            case "Default" -> Naming.DEFAULT;
            case "FirstArgument" -> Naming.FIRST_ARGUMENT;
            case "FirstArgumentValueIfColumn" -> Naming.FIRST_ARGUMENT_VALUE_IF_COLUMN;
            case "NameAndFirstArgument" -> Naming.NAME_AND_FIRST_ARGUMENT;
            case "OnlyArgument" -> Naming.ONLY_ARGUMENT;
            case "PrefixAndFirstArgument" -> Naming.PREFIX_AND_FIRST_ARGUMENT;
            case "PrefixOnly" -> Naming.PREFIX_ONLY;
            default -> throw new IllegalStateException("naming " + text);
        };
    }

    private static List<List<KnownParameter>> signatures(String text) {
        List<List<KnownParameter>> signatures = new ArrayList<>();
        for (String signature : text.split("/", -1)) {
            signatures.add(
                    signature.isEmpty()
                            ? List.of()
                            : Arrays.stream(signature.split(" "))
                                    .map(KnownParameter::parse)
                                    .toList());
        }
        return signatures;
    }
}
