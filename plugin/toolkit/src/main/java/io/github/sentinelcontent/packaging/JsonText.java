package io.github.sentinelcontent.packaging;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Prints JSON alike on every system; only what JSON demands is escaped, and numbers keep their digits. */
final class JsonText {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter MINIFIED =
            JsonMapper.shared().writer().with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);

    private static final ObjectWriter PRETTY = MINIFIED.with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT));

    private JsonText() {}

    /** Returns a document: two blanks of indentation, line feeds, one at the end. */
    static byte[] document(JsonNode node) {
        return (PRETTY.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the value without any white space between its parts. */
    static String minified(JsonNode node) {
        return MINIFIED.writeValueAsString(node);
    }
}
