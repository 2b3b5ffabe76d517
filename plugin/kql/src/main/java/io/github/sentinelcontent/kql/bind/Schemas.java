package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.syntax.WildcardExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Schemas derived from others, and the columns that names and wildcards select. */
final class Schemas {
    private Schemas() {}

    /** A schema that is open when the one it comes from is. */
    static RowSchema like(RowSchema source, List<Column> columns) {
        return source.isOpen() ? RowSchema.open(columns) : RowSchema.of(columns);
    }

    /** The 0-based positions of the columns that a name, wildcard or star selects; null when it is none of these. */
    static @Nullable List<Integer> select(RowSchema schema, Expression expression) {
        List<Integer> selected = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            String name = schema.column(i).name();
            if (expression instanceof StarExpression
                    || expression instanceof NameExpression exact
                            && exact.name().equals(name)
                    || expression instanceof WildcardExpression wildcard && matches(wildcard.pattern(), name)) {
                selected.add(i);
            }
        }
        boolean selects = expression instanceof StarExpression
                || expression instanceof NameExpression
                || expression instanceof WildcardExpression;
        return selects ? selected : null;
    }

    /** Whether a name fits a pattern in which {@code *} stands for any text. */
    static boolean matches(String pattern, String name) {
        if (pattern.equals("*")) {
            return true;
        }
        String[] parts = pattern.split("\\*", -1);
        if (parts.length == 1) {
            return pattern.equals(name);
        }
        String last = parts[parts.length - 1];
        if (!name.startsWith(parts[0]) || !name.endsWith(last)) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = name.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return at <= name.length() - last.length();
    }
}
