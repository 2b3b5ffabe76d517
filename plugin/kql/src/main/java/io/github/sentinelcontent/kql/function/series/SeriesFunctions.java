package io.github.sentinelcontent.kql.function.series;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import java.util.ArrayList;
import java.util.List;

/** The functions over series. */
public final class SeriesFunctions {
    private SeriesFunctions() {}

    /** All of them. */
    public static List<ScalarFunction> all() {
        List<ScalarFunction> all = new ArrayList<>(ElementwiseFunctions.all());
        all.addAll(FillFunctions.all());
        all.addAll(FilterFunctions.all());
        all.addAll(SummaryFunctions.all());
        all.addAll(DecomposeFunctions.all());
        all.addAll(PeriodFunctions.all());
        all.addAll(FourierFunctions.all());
        all.addAll(FitFunctions.all());
        return List.copyOf(all);
    }
}
