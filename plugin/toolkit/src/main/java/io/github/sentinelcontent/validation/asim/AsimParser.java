package io.github.sentinelcontent.validation.asim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserParameter;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;

/**
 * An ASIM parser.
 *
 * @param parser the file
 * @param root its outermost mapping
 */
record AsimParser(Parser parser, MappingNode root) {

    /** The name of the schema, empty without one. */
    String schema() {
        return root.mapping("Normalization")
                .flatMap(node -> node.text("Schema"))
                .orElse("")
                .strip();
    }

    /** The name of the parser, empty without one. */
    String name() {
        return root.text("ParserName").orElse("").strip();
    }

    /** The query, empty without one. */
    String query() {
        return parser.query().map(ScalarNode::text).orElse("");
    }

    /** The parameter of a name. */
    Optional<ParserParameter> parameter(String name) {
        return parser.parameters().stream()
                .filter(parameter -> parameter.name().filter(name::equals).isPresent())
                .findFirst();
    }

    /** The name that the tester of the Azure-Sentinel repository expects of its sample data. */
    Optional<String> sampleName() {
        Optional<String> vendor = constant("EventVendor");
        Optional<String> product = constant("EventProduct");
        if (isNative()) {
            vendor = vendor.or(() -> Optional.of("Microsoft"));
            product = product.or(() -> Optional.of("NativeTable"));
        }
        return vendor.isPresent() && product.isPresent()
                ? Optional.of(vendor.get() + "_" + product.get() + "_" + schema() + "_IngestedLogs.csv")
                : Optional.empty();
    }

    private Optional<String> constant(String field) {
        Matcher matcher =
                Pattern.compile(field + "\\s*=\\s*['\"]([^'\"]+)['\"]").matcher(query());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether it unites the parsers of a schema. */
    boolean isUnion() {
        return root.get("Parsers").isPresent() || name().startsWith("im") || name().equalsIgnoreCase("ASim" + schema());
    }

    /** Whether it only gives the columns of a schema. */
    boolean isEmpty() {
        return name().endsWith("Empty");
    }

    /** Whether it takes parameters that filter. */
    boolean isFiltering() {
        return name().startsWith("vim");
    }

    /** Whether it reads the table of the schema itself. */
    boolean isNative() {
        return name().endsWith("Native");
    }
}
