package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code parse_path()}: parts that the path lacks are empty. */
final class ParsePathFunction extends RowFunction {
    ParsePathFunction() {
        super(
                "parse_path",
                "Takes a file path apart",
                "parse-path-function",
                Signature.of(DYNAMIC, Parameter.of("path", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String path = (String) Objects.requireNonNull(arguments[0]);
        int scheme = path.indexOf("://");
        String rest = scheme < 0 ? path : path.substring(scheme + 3);
        int slash = Math.max(rest.lastIndexOf('/'), rest.lastIndexOf('\\'));
        String directory = slash < 0 ? "" : rest.substring(0, slash);
        String name = rest.substring(slash + 1);
        int colon = name.indexOf(':', isDrive(name) ? 2 : 0);
        String file = colon < 0 ? name : name.substring(0, colon);
        int dot = file.lastIndexOf('.');
        Map<String, Object> bag = new LinkedHashMap<>();
        bag.put("Scheme", scheme < 0 ? "" : path.substring(0, scheme));
        bag.put("RootPath", root(rest));
        bag.put("DirectoryPath", directory);
        bag.put(
                "DirectoryName",
                directory.substring(Math.max(directory.lastIndexOf('/'), directory.lastIndexOf('\\')) + 1));
        bag.put("Filename", file);
        bag.put("Extension", dot < 0 ? "" : file.substring(dot + 1));
        bag.put("AlternateDataStreamName", colon < 0 ? "" : name.substring(colon + 1));
        return Collections.unmodifiableMap(bag);
    }

    private static boolean isDrive(String text) {
        return text.length() >= 2 && text.charAt(1) == ':' && Character.isLetter(text.charAt(0));
    }

    /** The drive such as {@code C:}, also behind the prefix of a long path. */
    private static String root(String path) {
        String bare = path.startsWith("\\\\?\\") ? path.substring(4) : path;
        return isDrive(bare) ? bare.substring(0, 2) : "";
    }
}
