package io.github.sentinelcontent.output;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints JSON alike on every system: two blanks, line feeds. */
public final class PrettyJson {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private PrettyJson() {}

    /** Returns the value as a text that ends with a line feed. */
    public static String print(JsonNode node) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(node) + "\n";
    }
}
