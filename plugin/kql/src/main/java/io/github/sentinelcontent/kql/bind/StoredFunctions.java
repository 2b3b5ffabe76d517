package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.syntax.LambdaExpression;
import io.github.sentinelcontent.kql.syntax.LetStatement;
import io.github.sentinelcontent.kql.syntax.Parser;
import io.github.sentinelcontent.kql.syntax.Statement;
import io.github.sentinelcontent.kql.syntax.SyntaxTree;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Syntax trees of stored functions, parsed once however many queries call them. */
final class StoredFunctions {
    private static final int MOST_KEPT = 10_000;

    private final Map<StoredFunction, Parsed> parsed = new ConcurrentHashMap<>();

    /**
     * A stored function as a let statement.
     *
     * @param tree the tree of the text {@code let f = (parameters) {body}}
     * @param bodyStart offset of the body in that text
     * @param lambda the function, null when the text could not be read as one
     */
    record Parsed(SyntaxTree tree, int bodyStart, @Nullable LambdaExpression lambda) {}

    Parsed parse(StoredFunction function) {
        Parsed known = parsed.get(function);
        if (known == null) {
            if (parsed.size() >= MOST_KEPT) {
                parsed.clear();
            }
            known = read(function);
            parsed.put(function, known);
        }
        return known;
    }

    private static Parsed read(StoredFunction function) {
        String parameters = function.parameters().isBlank() ? "()" : function.parameters();
        String head = "let f = " + parameters + " {\n";
        String body = function.body() == null ? "" : inner(function.body());
        SyntaxTree tree = Parser.parse(head + body + "\n};");
        List<Statement> statements = tree.query().statements();
        boolean readable = !statements.isEmpty()
                && statements.get(0) instanceof LetStatement let
                && let.value() instanceof LambdaExpression;
        LambdaExpression lambda = readable ? (LambdaExpression) ((LetStatement) statements.get(0)).value() : null;
        return new Parsed(tree, head.length(), lambda);
    }

    /** A body in braces is the same without them; blanks keep the offsets. */
    private static String inner(String body) {
        String trimmed = body.strip();
        if (!trimmed.startsWith("{") || !trimmed.endsWith("}")) {
            return body;
        }
        int open = body.indexOf('{');
        int close = body.lastIndexOf('}');
        return body.substring(0, open) + " " + body.substring(open + 1, close) + " " + body.substring(close + 1);
    }
}
