package io.github.sentinelcontent.kql.syntax;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tabular operators by name. Source: KQL reference, tabular operators. */
final class OperatorTable {
    private static final Map<String, OperatorSyntax> OPERATORS = Map.ofEntries(
            entry("as", OutputOperators::as),
            entry("consume", OutputOperators::consume),
            entry("count", RowOperators::count),
            entry("distinct", RowOperators::distinct),
            entry("evaluate", FunctionOperators::evaluate),
            entry("extend", ColumnOperators::extend),
            entry("facet", SubqueryOperators::facet),
            entry("filter", RowOperators::where),
            entry("find", SearchOperators::find),
            entry("fork", SubqueryOperators::fork),
            entry("getschema", OutputOperators::getSchema),
            entry("invoke", FunctionOperators::invoke),
            entry("join", JoinOperators::join),
            entry("limit", RowOperators::take),
            entry("lookup", JoinOperators::lookup),
            entry("make-series", AggregationOperators::makeSeries),
            entry("mv-apply", ExpansionOperators::mvApply),
            entry("mvapply", ExpansionOperators::mvApply),
            entry("mv-expand", ExpansionOperators::mvExpand),
            entry("mvexpand", ExpansionOperators::legacyMvExpand),
            entry("order", RowOperators::sort),
            entry("parse", ParseOperators::parse),
            entry("parse-kv", ParseOperators::parseKv),
            entry("parse-where", ParseOperators::parseWhere),
            entry("partition", SubqueryOperators::partition),
            entry("print", SourceOperators::print),
            entry("project", ColumnOperators::project),
            entry("project-away", ColumnOperators::projectAway),
            entry("project-keep", ColumnOperators::projectKeep),
            entry("project-rename", ColumnOperators::projectRename),
            entry("project-reorder", ColumnOperators::projectReorder),
            entry("range", SourceOperators::range),
            entry("reduce", AggregationOperators::reduce),
            entry("render", OutputOperators::render),
            entry("sample", RowOperators::sample),
            entry("sample-distinct", RowOperators::sampleDistinct),
            entry("scan", ScanParser::scan),
            entry("search", SearchOperators::search),
            entry("serialize", ColumnOperators::serialize),
            entry("sort", RowOperators::sort),
            entry("summarize", AggregationOperators::summarize),
            entry("take", RowOperators::take),
            entry("top", TopOperators::top),
            entry("top-hitters", TopOperators::topHitters),
            entry("top-nested", TopOperators::topNested),
            entry("union", JoinOperators::union),
            entry("where", RowOperators::where));

    private static final Set<String> UNSUPPORTED = Set.of(
            "assert-schema",
            "graph-mark-components",
            "graph-match",
            "graph-shortest-paths",
            "graph-to-table",
            "graph-where-edges",
            "graph-where-nodes",
            "macro-expand",
            "make-graph",
            "project-by-names",
            "project-smart");

    private OperatorTable() {}

    static boolean has(String name) {
        return OPERATORS.containsKey(name);
    }

    static @Nullable OperatorSyntax find(String name) {
        return OPERATORS.get(name);
    }

    /** Whether the language has the operator, but this engine does not read it. */
    static boolean isUnsupported(String name) {
        return UNSUPPORTED.contains(name);
    }

    /** The operator that differs from the name in one or two letters, or {@code null}. */
    static @Nullable String mostSimilar(String name) {
        int most = name.length() < 4 ? 1 : 2;
        return OPERATORS.keySet().stream()
                .filter(candidate -> EditDistance.between(name, candidate) <= most)
                .min(Comparator.<String>comparingInt(candidate -> EditDistance.between(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }
}
