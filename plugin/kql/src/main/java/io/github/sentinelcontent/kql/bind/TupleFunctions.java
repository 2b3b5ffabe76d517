package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.LiteralKind;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Functions with several results, each of which becomes a column. Source: <a
 * href="https://learn.microsoft.com/kusto/query/series-fit-line-function">series_fit_line</a> and the like.
 */
final class TupleFunctions {
    private static final Map<String, List<Column>> COLUMNS = Map.ofEntries(
            Map.entry("series_decompose", columns("baseline", "seasonal", "trend", "residual")),
            Map.entry("series_decompose_anomalies", columns("ad_flag", "ad_score", "baseline")),
            Map.entry("series_decompose_forecast", columns("baseline", "seasonal", "trend", "residual")),
            Map.entry("series_fft", columns("real", "imag")),
            Map.entry("series_ifft", columns("real", "imag")),
            Map.entry("series_periods_detect", columns("periods", "scores")),
            Map.entry("series_periods_validate", columns("periods", "scores")),
            Map.entry(
                    "series_fit_line",
                    columns(
                            "rsquare:real",
                            "slope:real",
                            "variance:real",
                            "rvariance:real",
                            "interception:real",
                            "line_fit")),
            Map.entry(
                    "series_fit_poly",
                    columns("rsquare:real", "coefficients", "variance:real", "rvariance:real", "poly_fit")),
            Map.entry(
                    "series_stats",
                    columns(
                            "min:real",
                            "min_idx:long",
                            "max:real",
                            "max_idx:long",
                            "avg:real",
                            "stdev:real",
                            "variance:real")),
            Map.entry(
                    "series_fit_2lines",
                    columns(
                            "rsquare:real",
                            "split_idx:long",
                            "variance:real",
                            "rvariance:real",
                            "line_fit",
                            "right_rsquare:real",
                            "right_slope:real",
                            "right_interception:real",
                            "right_variance:real",
                            "right_rvariance:real",
                            "left_rsquare:real",
                            "left_slope:real",
                            "left_interception:real",
                            "left_variance:real",
                            "left_rvariance:real")));

    private TupleFunctions() {}

    /** The results of a call with the names that they have by themselves, empty for calls with one result. */
    static List<Column> of(CallExpression call, ResultNames names) {
        String function = call.function().name();
        if (function.equals("array_sort_asc") || function.equals("array_sort_desc")) {
            return sortedArrays(call, names);
        }
        List<Column> parts = COLUMNS.get(function);
        if (parts == null) {
            return List.of();
        }
        String argument =
                call.arguments().isEmpty() ? null : names.of(call.arguments().get(0));
        String prefix = function + "_" + (argument == null ? "" : argument) + "_";
        return parts.stream()
                .map(part -> Column.of(prefix + part.name(), part.type()))
                .toList();
    }

    /** One array gives a single result. */
    private static List<Column> sortedArrays(CallExpression call, ResultNames names) {
        List<Column> columns = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            if (!(argument instanceof Literal literal && literal.kind() == LiteralKind.BOOL)) {
                String name = names.of(argument);
                columns.add(Column.of((name == null ? "array" + columns.size() : name) + "_sorted", KqlType.DYNAMIC));
            }
        }
        return columns.size() == 1 ? List.of() : columns;
    }

    private static List<Column> columns(String... columns) {
        return Arrays.stream(columns)
                .map(column -> column.split(":"))
                .map(parts -> Column.of(
                        parts[0],
                        parts.length == 1
                                ? KqlType.DYNAMIC
                                : KqlType.named(parts[1]).orElseThrow()))
                .toList();
    }
}
