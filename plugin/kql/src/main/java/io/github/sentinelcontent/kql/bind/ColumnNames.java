package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives result columns names that do not collide: {@code x}, {@code x1}, {@code x2}. */
final class ColumnNames {
    private final RowSchema others;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private int unnamed;

    ColumnNames() {
        this(RowSchema.empty());
    }

    /** @param others columns whose names are taken */
    ColumnNames(RowSchema others) {
        this.others = others;
    }

    /** Takes a name; when it is taken already, the first free one with a number. */
    String unique(String name) {
        String free = name;
        for (int i = 1; others.indexOf(free) >= 0 || !taken.add(free); i++) {
            free = name + i;
        }
        return free;
    }

    /** Marks a name as taken. */
    void reserve(String name) {
        taken.add(name);
    }

    /** The next {@code Column1}, {@code Column2}, ... */
    String unnamed() {
        return unique("Column" + ++unnamed);
    }

    /** The name for an expression that may have one of its own. */
    String automatic(@Nullable String own) {
        return own == null ? unnamed() : unique(own);
    }

    /** Takes a name that the query gives; giving it twice is reported and null is returned. */
    @Nullable
    String given(String name, BindContext context, Span span) {
        if (!given.add(name)) {
            context.error(DiagnosticKind.SEMANTICS, span, "column '" + name + "' is declared twice", null);
            return null;
        }
        return unique(name);
    }
}
