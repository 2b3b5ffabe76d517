package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import com.google.re2j.Matcher;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.regex.KqlRegex;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code parse_url()}: parts that the URL lacks are empty; a text without scheme has no parts but its path. */
final class ParseUrlFunction extends RowFunction {
    /** Scheme, user, password, host, port, path without its first slash, query, fragment. */
    private static final String URL =
            "\\A(?:([A-Za-z][A-Za-z0-9+.-]*)://(?:([^:@/?#]*)(?::([^@/?#]*))?@)?(\\[[^\\]]*\\]|[^:/?#]*)(?::([0-9]*))?/?)?"
                    + "([^?#]*)(?:\\?([^#]*))?(?:#((?s:.*)))?\\z";

    ParseUrlFunction(String name) {
        super(name, "Takes a URL apart", "parse-url-function", Signature.of(DYNAMIC, Parameter.of("url", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Matcher parts = Objects.requireNonNull(KqlRegex.of(URL)).matcher((String) Objects.requireNonNull(arguments[0]));
        boolean found = parts.find();
        Map<String, Object> bag = new LinkedHashMap<>();
        bag.put("Scheme", found ? part(parts, 1) : "");
        bag.put("Host", found ? part(parts, 4) : "");
        bag.put("Port", found ? part(parts, 5) : "");
        bag.put("Path", found ? part(parts, 6) : "");
        bag.put("Username", found ? part(parts, 2) : "");
        bag.put("Password", found ? part(parts, 3) : "");
        bag.put("Query Parameters", QueryParameters.of(found ? part(parts, 7) : ""));
        bag.put("Fragment", found ? part(parts, 8) : "");
        return Collections.unmodifiableMap(bag);
    }

    private static String part(Matcher parts, int group) {
        String part = parts.group(group);
        return part == null ? "" : part;
    }
}
