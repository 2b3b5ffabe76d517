package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Aggregation.NamedArgument;
import io.github.sentinelcontent.kql.type.Column;
import java.util.List;

/** Names of result columns that follow the arguments. */
final class ResultColumns {
    private ResultColumns() {}

    /** One column per argument, of the same name and type. */
    static List<Column> sameNames(List<NamedArgument> arguments) {
        return prefixed("", arguments);
    }

    /** One column per argument, of the same type, with a prefix before the name. */
    static List<Column> prefixed(String prefix, List<NamedArgument> arguments) {
        return arguments.stream()
                .map(a -> Column.of(prefix + a.name(), a.argument().type()))
                .toList();
    }
}
