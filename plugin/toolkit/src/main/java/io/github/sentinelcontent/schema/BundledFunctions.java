package io.github.sentinelcontent.schema;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.StoredFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The helper functions that every workspace has and that parsers call. Names of protocols, DNS and ICMP types are those
 * of the IANA registries. Source: <a
 * href="https://learn.microsoft.com/azure/sentinel/normalization-functions">ASIM helper functions</a>.
 *
 * <p>The resource has a line {@code --- name(parameters)} before each body. A function is also known without the
 * underscore, as in workspaces that install it themselves.
 */
final class BundledFunctions {
    private static final String RESOURCE = "workspace-functions.kql";
    private static final String HEAD = "--- ";

    private BundledFunctions() {}

    /** Adds all functions to a catalog. */
    static void addTo(Catalog.Builder catalog) {
        Holder.FUNCTIONS.forEach(catalog::function);
    }

    private static final class Holder {
        static final List<StoredFunction> FUNCTIONS = read();
    }

    private static List<StoredFunction> read() {
        try (InputStream in = Objects.requireNonNull(BundledFunctions.class.getResourceAsStream(RESOURCE))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<StoredFunction> functions = new ArrayList<>();
            for (String block : text.split("(?m)^" + HEAD)) {
                if (!block.isBlank()) {
                    add(block, functions);
                }
            }
            return functions;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled functions cannot be read", e);
        }
    }

    private static void add(String block, List<StoredFunction> functions) {
        int line = block.indexOf('\n');
        int open = block.indexOf('(');
        String name = block.substring(0, open);
        String parameters = block.substring(open, line).strip();
        String body = block.substring(line + 1).strip();
        functions.add(StoredFunction.of(name, parameters, body));
        if (name.startsWith("_ASIM_")) {
            functions.add(StoredFunction.of(name.substring(1), parameters, body));
        }
    }
}
