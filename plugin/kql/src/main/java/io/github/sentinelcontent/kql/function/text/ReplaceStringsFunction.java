package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code replace_strings()}: what is put in is not looked at again. */
final class ReplaceStringsFunction extends RowFunction {
    ReplaceStringsFunction() {
        super(
                "replace_strings",
                "Replaces several texts inside another, those listed first before the others",
                "replace-strings-function",
                Signature.of(
                        STRING,
                        Parameter.of("text", STRING),
                        Parameter.of("lookups", DYNAMIC),
                        Parameter.of("rewrites", DYNAMIC)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String text = (String) Objects.requireNonNull(arguments[0]);
        if (!(arguments[1] instanceof List<?> lookups)
                || !(arguments[2] instanceof List<?> rewrites)
                || lookups.size() != rewrites.size()) {
            return "";
        }
        List<Piece> pieces = List.of(new Piece(text, false));
        for (int i = 0; i < lookups.size(); i++) {
            if (lookups.get(i) instanceof String lookup && !lookup.isEmpty()) {
                pieces = replaced(pieces, lookup, rewrites.get(i) instanceof String rewrite ? rewrite : lookup);
            }
        }
        StringBuilder result = new StringBuilder();
        for (Piece piece : pieces) {
            context.budget().text((long) result.length() + piece.text().length());
            result.append(piece.text());
        }
        return result.toString();
    }

    /** A part of the text; what replaces a match is not looked at again. */
    private record Piece(String text, boolean done) {}

    private static List<Piece> replaced(List<Piece> pieces, String lookup, String rewrite) {
        List<Piece> result = new ArrayList<>();
        for (Piece piece : pieces) {
            int from = 0;
            int at = piece.done() ? -1 : piece.text().indexOf(lookup);
            while (at >= 0) {
                result.add(new Piece(piece.text().substring(from, at), false));
                result.add(new Piece(rewrite, true));
                from = at + lookup.length();
                at = piece.text().indexOf(lookup, from);
            }
            result.add(from == 0 ? piece : new Piece(piece.text().substring(from), false));
        }
        return result;
    }
}
