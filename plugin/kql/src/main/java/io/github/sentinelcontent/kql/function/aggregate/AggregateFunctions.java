package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Aggregation;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;

/** The aggregation functions. */
public final class AggregateFunctions {
    private AggregateFunctions() {}

    /** All of them. */
    public static List<Aggregation> all() {
        List<Aggregation> all = new ArrayList<>();
        all.add(new ArgExtremeAggregation("arg_max", true, "arg-max-aggregation-function"));
        all.add(new ArgExtremeAggregation("arg_min", false, "arg-min-aggregation-function"));
        all.add(new ArgExtremeAggregation("argmax", true, "arg-max-aggregation-function"));
        all.add(new ArgExtremeAggregation("argmin", false, "arg-min-aggregation-function"));
        all.add(new BuildSchemaAggregation());
        all.addAll(counts());
        all.addAll(numbers());
        all.addAll(collections());
        all.addAll(sketches());
        all.addAll(TdigestAggregation.all());
        all.addAll(samples());
        all.addAll(percentiles());
        return List.copyOf(all);
    }

    private static List<Aggregation> counts() {
        Aggregation dcount = dcount();
        Aggregation countDistinct = countDistinct();
        return List.of(
                new CountAggregation("count"),
                new CountAggregation("cnt"),
                new CountIfAggregation(),
                countDistinct,
                new ConditionalAggregation("count_distinctif", countDistinct, 1),
                dcount,
                new ConditionalAggregation("dcountif", dcount, 1));
    }

    private static List<Aggregation> numbers() {
        List<Aggregation> all = new ArrayList<>();
        for (Aggregation base : List.of(
                new SumAggregation(),
                new AvgAggregation(),
                new ExtremeAggregation("min", false),
                new ExtremeAggregation("max", true),
                MomentsAggregation.variance("variance", false),
                MomentsAggregation.variance("variancep", true),
                MomentsAggregation.deviation("stdev", false))) {
            all.add(base);
            all.add(new ConditionalAggregation(base.name() + "if", base, 1));
        }
        all.add(MomentsAggregation.deviation("stdevp", true));
        for (Aggregation base : List.of(
                MomentsAggregation.covariance("covariance", false),
                MomentsAggregation.covariance("covariancep", true))) {
            all.add(base);
            all.add(new ConditionalAggregation(base.name() + "if", base, 2));
        }
        all.add(new BitsAggregation("binary_all_and", "combines all values with a bitwise and", (a, b) -> a & b));
        all.add(new BitsAggregation("binary_all_or", "combines all values with a bitwise or", (a, b) -> a | b));
        all.add(new BitsAggregation(
                "binary_all_xor", "combines all values with a bitwise exclusive or", (a, b) -> a ^ b));
        return all;
    }

    private static List<Aggregation> collections() {
        Aggregation makeList = MakeListAggregation.withLimit("make_list", CollectionLimit.USUAL);
        Aggregation makeSet = new MakeSetAggregation("make_set", CollectionLimit.USUAL);
        Aggregation makeBag = new MakeBagAggregation("make_bag");
        return List.of(
                makeBag,
                new ConditionalAggregation("make_bag_if", makeBag, 1),
                new MakeBagAggregation("make_dictionary"),
                makeList,
                new ConditionalAggregation("make_list_if", makeList, 1),
                MakeListAggregation.withNulls(),
                MakeListAggregation.withLimit("makelist", CollectionLimit.LEGACY),
                makeSet,
                new ConditionalAggregation("make_set_if", makeSet, 1),
                new MakeSetAggregation("makeset", CollectionLimit.LEGACY));
    }

    private static List<Aggregation> sketches() {
        Aggregation hll = new MakeSetAggregation(
                "hll",
                "hll-aggregation-function",
                Parameter.any("expression"),
                Parameter.scalar("accuracy", KqlType.LONG).orAbsent());
        return List.of(
                hll,
                new ConditionalAggregation("hll_if", hll, 1),
                new MakeSetAggregation(
                        "hll_merge", "hll-merge-aggregation-function", Parameter.of("state", KqlType.DYNAMIC)));
    }

    private static List<Aggregation> samples() {
        Aggregation takeAny = new TakeAnyAggregation("take_any");
        return List.of(
                takeAny,
                new ConditionalAggregation("take_anyif", takeAny, 1),
                new TakeAnyAggregation("any"),
                new ConditionalAggregation("anyif", takeAny, 1));
    }

    private static List<Aggregation> percentiles() {
        return List.of(
                PercentileAggregation.columns("percentile", false),
                PercentileAggregation.columns("percentiles", false),
                PercentileAggregation.columns("percentilew", true),
                PercentileAggregation.columns("percentilesw", true),
                PercentileAggregation.array("percentiles_array", false),
                PercentileAggregation.array("percentilesw_array", true));
    }

    private static Aggregation dcount() {
        return new DistinctCountAggregation(
                "dcount",
                "dcount-aggregation-function",
                true,
                Signature.of(
                        KqlType.LONG,
                        Parameter.any("expression"),
                        Parameter.scalar("accuracy", KqlType.LONG).orAbsent()));
    }

    private static Aggregation countDistinct() {
        return new DistinctCountAggregation(
                "count_distinct",
                "count-distinct-aggregation-function",
                false,
                Signature.of(KqlType.LONG, Parameter.notDynamic("expression")));
    }
}
