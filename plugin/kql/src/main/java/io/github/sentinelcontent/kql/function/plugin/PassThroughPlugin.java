package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code identity} and {@code preview}: the input, or its first rows. */
final class PassThroughPlugin extends DescribedPlugin {
    private PassThroughPlugin(String name, String summary, String page, @Nullable String reason) {
        super(name, summary, page, reason);
    }

    static PassThroughPlugin identity() {
        return new PassThroughPlugin("identity", "gives its input", "evaluate-operator", null);
    }

    static PassThroughPlugin preview() {
        return new PassThroughPlugin(
                "preview",
                "gives the first rows",
                "preview-plugin",
                "of its two tables only the first is given, the one with the rows");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        if (given.isEmpty()) {
            return input;
        }
        Arguments arguments = new Arguments(name(), given);
        Chunk rows = input.toSingleChunk();
        long count = Math.max(0, arguments.whole(arguments.constant(0)));
        return new Table(input.schema(), List.of(rows.slice(0, (int) Math.min(rows.size(), count))));
    }
}
