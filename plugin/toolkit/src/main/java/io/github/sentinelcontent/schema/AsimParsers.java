package io.github.sentinelcontent.schema;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parsers of the Advanced Security Information Model, which every workspace has.
 *
 * <p>Their results are open: each source adds columns of its own. Source: <a
 * href="https://learn.microsoft.com/azure/sentinel/normalization-about-parsers">ASIM parsers</a>.
 */
public final class AsimParsers {

    private static final Pattern LINE = Pattern.compile("(\\w+) \\((.*)\\) ([^()]+)");
    private static final Pattern PRODUCT = Pattern.compile("_(Im|ASim)_([A-Za-z]+)_\\w+");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+):\\w+=");

    /** Names that stand for schemas that are named otherwise today. */
    private static final Map<String, List<String>> OLDER_NAMES = Map.of(
            "ProcessEvent",
                    List.of(
                            "_Im_ProcessCreate",
                            "_Im_ProcessTerminate",
                            "imProcess",
                            "imProcessCreate",
                            "imProcessTerminate"),
            "RegistryEvent", List.of("imRegistry"));

    private AsimParsers() {}

    /** Returns the names of the filtering parameters by schema, such as {@code Dns}. */
    public static Map<String, Set<String>> parameters() {
        Map<String, Set<String>> bySchema = new LinkedHashMap<>();
        Holder.PARSERS.forEach((schema, parser) -> bySchema.put(schema, names(parser.parameters())));
        return bySchema;
    }

    /** Adds the parsers to a catalog, those that a workspace may install under older names too. */
    static void addTo(Catalog.Builder catalog) {
        Holder.PARSERS.forEach((schema, parser) -> {
            List<String> filtering = new ArrayList<>(List.of("_Im_" + schema, "im" + schema));
            filtering.addAll(OLDER_NAMES.getOrDefault(schema, List.of()));
            filtering.forEach(
                    name -> catalog.function(StoredFunction.ofResult(name, parser.parameters(), parser.result())));
            for (String name : List.of("_ASim_" + schema, "ASim" + schema)) {
                catalog.function(StoredFunction.ofResult(name, "(pack:bool=false)", parser.result()));
            }
        });
    }

    /** Lets queries call the parser of any product; for where it is not known which there are. */
    static void addProductsTo(Catalog.Builder catalog) {
        catalog.otherFunctions(AsimParsers::ofProduct);
    }

    /** The parser of one product, such as {@code _Im_Dns_Example}. */
    private static Optional<StoredFunction> ofProduct(String name) {
        Matcher product = PRODUCT.matcher(name);
        UnifyingParser schema = product.matches() ? Holder.PARSERS.get(product.group(2)) : null;
        if (schema == null) {
            return Optional.empty();
        }
        String parameters =
                product.group(1).equals("Im") ? schema.parameters() : "(disabled:bool=false, pack:bool=false)";
        return Optional.of(StoredFunction.ofResult(name, parameters, schema.result()));
    }

    private record UnifyingParser(String parameters, RowSchema result) {}

    private static final class Holder {
        static final Map<String, UnifyingParser> PARSERS = read();
    }

    private static Set<String> names(String parameters) {
        Set<String> names = new TreeSet<>();
        Matcher parameter = PARAMETER.matcher(parameters);
        while (parameter.find()) {
            names.add(parameter.group(1));
        }
        return names;
    }

    private static Map<String, UnifyingParser> read() {
        Map<String, UnifyingParser> parsers = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(AsimParsers.class.getResourceAsStream("asim-parsers.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> parsers.put(
                            line.group(1), new UnifyingParser("(" + line.group(2) + ")", columns(line.group(3)))));
            return parsers;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled parsers cannot be read", e);
        }
    }

    private static RowSchema columns(String list) {
        List<Column> columns = new ArrayList<>();
        for (String column : list.strip().split(" +")) {
            int colon = column.indexOf(':');
            columns.add(Column.of(
                    column.substring(0, colon),
                    KqlType.named(column.substring(colon + 1)).orElse(KqlType.DYNAMIC)));
        }
        return RowSchema.open(columns);
    }
}
