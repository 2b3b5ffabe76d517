package io.github.sentinelcontent.kql.syntax;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tabular operators by name, with the other spellings they have. Source: KQL reference, tabular operators. */
enum OperatorKeyword {
    AS("as"),
    CONSUME("consume"),
    COUNT("count"),
    DISTINCT("distinct"),
    EVALUATE("evaluate"),
    EXTEND("extend"),
    FACET("facet"),
    FIND("find"),
    FORK("fork"),
    GETSCHEMA("getschema"),
    INVOKE("invoke"),
    JOIN("join"),
    LOOKUP("lookup"),
    MAKE_SERIES("make-series"),
    MVEXPAND("mvexpand"),
    MV_APPLY("mv-apply", "mvapply"),
    MV_EXPAND("mv-expand"),
    PARSE("parse"),
    PARSE_KV("parse-kv"),
    PARSE_WHERE("parse-where"),
    PARTITION("partition"),
    PRINT("print"),
    PROJECT("project"),
    PROJECT_AWAY("project-away"),
    PROJECT_KEEP("project-keep"),
    PROJECT_RENAME("project-rename"),
    PROJECT_REORDER("project-reorder"),
    RANGE("range"),
    REDUCE("reduce"),
    RENDER("render"),
    SAMPLE("sample"),
    SAMPLE_DISTINCT("sample-distinct"),
    SCAN("scan"),
    SEARCH("search"),
    SERIALIZE("serialize"),
    SORT("sort", "order"),
    SUMMARIZE("summarize"),
    TAKE("take", "limit"),
    TOP("top"),
    TOP_HITTERS("top-hitters"),
    TOP_NESTED("top-nested"),
    UNION("union"),
    WHERE("where", "filter");

    /** Operators of the language that this engine does not read. */
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

    private static final Map<String, OperatorKeyword> BY_SPELLING = bySpelling();

    private final List<String> spellings;

    OperatorKeyword(String... spellings) {
        this.spellings = List.of(spellings);
    }

    static @Nullable OperatorKeyword find(String spelling) {
        return BY_SPELLING.get(spelling);
    }

    static boolean has(String spelling) {
        return BY_SPELLING.containsKey(spelling);
    }

    /** Whether the language has the operator, but this engine does not read it. */
    static boolean isUnsupported(String name) {
        return UNSUPPORTED.contains(name);
    }

    /** All spellings, also of operators that this engine does not read. */
    static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(UNSUPPORTED);
        names.addAll(BY_SPELLING.keySet());
        return names;
    }

    /** The spelling that differs from a name in one or two letters, or {@code null}. */
    static @Nullable String mostSimilar(String name) {
        int most = name.length() < 4 ? 1 : 2;
        return Arrays.stream(values())
                .flatMap(keyword -> keyword.spellings.stream())
                .filter(candidate -> EditDistance.between(name, candidate) <= most)
                .min(Comparator.<String>comparingInt(candidate -> EditDistance.between(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /**
     * Reads the rest of the operator after its name. A switch and no table of functions: those would take a tenth of a
     * second to link in a new JVM.
     *
     * @param start the offset of the name
     */
    TabularOperator parse(Parsing parsing, int start) {
        return switch (this) {
            case AS -> OutputOperators.as(parsing, start);
            case CONSUME -> OutputOperators.consume(parsing, start);
            case COUNT -> RowOperators.count(parsing, start);
            case DISTINCT -> RowOperators.distinct(parsing, start);
            case EVALUATE -> FunctionOperators.evaluate(parsing, start);
            case EXTEND -> ColumnOperators.extend(parsing, start);
            case FACET -> SubqueryOperators.facet(parsing, start);
            case FIND -> SearchOperators.find(parsing, start);
            case FORK -> SubqueryOperators.fork(parsing, start);
            case GETSCHEMA -> OutputOperators.getSchema(parsing, start);
            case INVOKE -> FunctionOperators.invoke(parsing, start);
            case JOIN -> JoinOperators.join(parsing, start);
            case LOOKUP -> JoinOperators.lookup(parsing, start);
            case MAKE_SERIES -> AggregationOperators.makeSeries(parsing, start);
            case MVEXPAND -> ExpansionOperators.legacyMvExpand(parsing, start);
            case MV_APPLY -> ExpansionOperators.mvApply(parsing, start);
            case MV_EXPAND -> ExpansionOperators.mvExpand(parsing, start);
            case PARSE -> ParseOperators.parse(parsing, start);
            case PARSE_KV -> ParseOperators.parseKv(parsing, start);
            case PARSE_WHERE -> ParseOperators.parseWhere(parsing, start);
            case PARTITION -> SubqueryOperators.partition(parsing, start);
            case PRINT -> SourceOperators.print(parsing, start);
            case PROJECT -> ColumnOperators.project(parsing, start);
            case PROJECT_AWAY -> ColumnOperators.projectAway(parsing, start);
            case PROJECT_KEEP -> ColumnOperators.projectKeep(parsing, start);
            case PROJECT_RENAME -> ColumnOperators.projectRename(parsing, start);
            case PROJECT_REORDER -> ColumnOperators.projectReorder(parsing, start);
            case RANGE -> SourceOperators.range(parsing, start);
            case REDUCE -> AggregationOperators.reduce(parsing, start);
            case RENDER -> OutputOperators.render(parsing, start);
            case SAMPLE -> RowOperators.sample(parsing, start);
            case SAMPLE_DISTINCT -> RowOperators.sampleDistinct(parsing, start);
            case SCAN -> ScanParser.scan(parsing, start);
            case SEARCH -> SearchOperators.search(parsing, start);
            case SERIALIZE -> ColumnOperators.serialize(parsing, start);
            case SORT -> RowOperators.sort(parsing, start);
            case SUMMARIZE -> AggregationOperators.summarize(parsing, start);
            case TAKE -> RowOperators.take(parsing, start);
            case TOP -> TopOperators.top(parsing, start);
            case TOP_HITTERS -> TopOperators.topHitters(parsing, start);
            case TOP_NESTED -> TopOperators.topNested(parsing, start);
            case UNION -> JoinOperators.union(parsing, start);
            case WHERE -> RowOperators.where(parsing, start);
        };
    }

    private static Map<String, OperatorKeyword> bySpelling() {
        Map<String, OperatorKeyword> keywords = new HashMap<>();
        for (OperatorKeyword keyword : values()) {
            for (String spelling : keyword.spellings) {
                keywords.put(spelling, keyword);
            }
        }
        return Map.copyOf(keywords);
    }
}
