package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words with a meaning of their own, and where they may still be names.
 *
 * <p>The service refuses the reserved ones as names, also those that only management commands use ({@code missing}).
 */
final class Keywords {
    /** Words that are not names unless written in brackets: {@code ['title']}. */
    private static final Set<String> RESERVED = words("""
            accumulate and anomalychart areachart as asc assert-schema bagexpansion barchart between by card columnchart
            contains contains_cs containscs datascope datatable decodeblocks desc earliest endswith endswith_cs
            expandoutput externaldata external_data find first flags granny-asc granny-desc has has_all has_any has_cs
            hasprefix hasprefix_cs hassuffix hassuffix_cs in in~ invoke isfuzzy kind ladderchart last latest like likecs
            linechart make-graph make-series matches materialize materialized-view-combine mv-apply mv-expand
            notcontains notcontainscs notlike notlikecs of or others parse-kv parse-where piechart pivotchart print
            project project-away project-by-names project-keep project-rename project-reorder project-smart
            sample sample-distinct scatterchart search set simple stackedareachart startswith startswith_cs
            timechart timeline timepivot title to top-hitters top-nested toscalar totable treemap union verbose where
            with_itemindex with_match_id with_source with_step_name withsource
            cachingpolicy callout cancel cycles dataexport encodingpolicy extent_tags_retention force_remote harddelete
            hardretention hotcache journal mdm missing nooptimization pathformat queries query_results
            restricted_view_access row_level_security rowstore rowstore_references rowstore_sealinfo rowstorepolicy
            rowstores seal seals shards softdelete softretention sql statistics storedqueryresultcontainers tablepurge
            unrestrictedviewers viewers views writeaheadlog
            boolean int8 char uint8 byte int16 uint16 int int32 uint uint32 long int64 ulong uint64 float real decimal
            double string time timespan date datetime uniqueid dynamic
            """);

    /** Reserved words that may still be the name of a column or parameter where it is declared. */
    private static final Set<String> DECLARABLE = words("""
            accumulate as by contains datatable earliest externaldata find has in invoke latest materialize mdm of print
            sample sample-distinct search set sql title to top-hitters top-nested toscalar totable verbose viewers where
            """);

    /** Reserved words that may be read as column names all the same. */
    private static final Set<String> READABLE = Set.of("kind", "withsource", "with_source");

    /** Words with hyphens by their first part; the lexer reads them as one. */
    private static final Map<String, List<String>> HYPHENATED = Map.ofEntries(
            Map.entry("project", List.of("-away", "-keep", "-rename", "-reorder", "-by-names", "-smart")),
            Map.entry("mv", List.of("-expand", "-apply")),
            Map.entry("make", List.of("-series", "-graph")),
            Map.entry("parse", List.of("-where", "-kv")),
            Map.entry("sample", List.of("-distinct")),
            Map.entry("top", List.of("-nested", "-hitters")),
            Map.entry("granny", List.of("-asc", "-desc")),
            Map.entry("assert", List.of("-schema")),
            Map.entry("macro", List.of("-expand")),
            Map.entry("materialized", List.of("-view-combine")),
            Map.entry(
                    "graph",
                    List.of(
                            "-match",
                            "-to-table",
                            "-shortest-paths",
                            "-mark-components",
                            "-where-nodes",
                            "-where-edges")));

    /** Operators that begin with an exclamation mark, without it. */
    private static final Set<String> NEGATED = words("""
            in in~ between has has_cs hasprefix hasprefix_cs hassuffix hassuffix_cs contains contains_cs startswith
            startswith_cs endswith endswith_cs
            """);

    /** Types whose literals are written {@code type(text)}. */
    private static final Set<String> TYPED_LITERALS =
            words("bool int int32 long int64 real double decimal datetime date timespan time guid");

    private Keywords() {}

    /** Whether a word can be the name of a table, column or function where it is used. */
    static boolean isName(String word) {
        return !isReserved(word) || READABLE.contains(word);
    }

    /** Whether a word is a name only in brackets, at least in some places. */
    static boolean isReserved(String word) {
        return RESERVED.contains(word) || word.startsWith("!") || word.contains("-");
    }

    /** Whether a word can be the name of a column or parameter where it is declared. */
    static boolean isDeclarable(String word) {
        return !isReserved(word) || DECLARABLE.contains(word);
    }

    static boolean isNegatable(String word) {
        return NEGATED.contains(word);
    }

    static boolean isTypedLiteral(String word) {
        return TYPED_LITERALS.contains(word);
    }

    /** What may follow a word to make a hyphenated one; empty when nothing may. */
    static List<String> hyphenatedEndings(String firstPart) {
        return HYPHENATED.getOrDefault(firstPart, List.of());
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
