package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Aggregation;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;

/** The aggregation functions. */
public final class AggregateFunctions {
    private AggregateFunctions() {}

    /** All of them. */
    public static List<Aggregation> all() {
        Aggregation count = new CountAggregation("count");
        Aggregation sum = new SumAggregation();
        Aggregation avg = new AvgAggregation();
        Aggregation min = new ExtremeAggregation("min", false);
        Aggregation max = new ExtremeAggregation("max", true);
        Aggregation dcount = dcount();
        Aggregation countDistinct = countDistinct();
        Aggregation takeAny = new TakeAnyAggregation("take_any", "");
        Aggregation makeList = MakeListAggregation.withLimit("make_list", CollectionLimit.USUAL);
        Aggregation makeSet = new MakeSetAggregation("make_set", CollectionLimit.USUAL);
        Aggregation makeBag = new MakeBagAggregation("make_bag");
        return List.of(
                new ArgExtremeAggregation("arg_max", true, "arg-max-aggregation-function"),
                new ArgExtremeAggregation("arg_min", false, "arg-min-aggregation-function"),
                avg,
                new ConditionalAggregation("avgif", avg, 1),
                count,
                new CountAggregation("cnt"),
                countDistinct,
                new ConditionalAggregation("count_distinctif", countDistinct, 1),
                new CountIfAggregation(),
                dcount,
                new ConditionalAggregation("dcountif", dcount, 1),
                makeBag,
                new ConditionalAggregation("make_bag_if", makeBag, 1),
                new MakeBagAggregation("make_dictionary"),
                makeList,
                new ConditionalAggregation("make_list_if", makeList, 1),
                MakeListAggregation.withNulls(),
                makeSet,
                new ConditionalAggregation("make_set_if", makeSet, 1),
                MakeListAggregation.withLimit("makelist", CollectionLimit.LEGACY),
                new MakeSetAggregation("makeset", CollectionLimit.LEGACY),
                max,
                new ConditionalAggregation("maxif", max, 1),
                min,
                new ConditionalAggregation("minif", min, 1),
                sum,
                new ConditionalAggregation("sumif", sum, 1),
                takeAny,
                new ConditionalAggregation("take_anyif", takeAny, 1),
                new TakeAnyAggregation("any", "any_"),
                new ConditionalAggregation("anyif", new TakeAnyAggregation("any", "anyif_"), 1));
    }

    private static Aggregation dcount() {
        return new DistinctCountAggregation(
                "dcount",
                "dcount-aggregation-function",
                Signature.of(
                        KqlType.LONG,
                        Parameter.any("expression"),
                        Parameter.of("accuracy", KqlType.LONG).orAbsent()));
    }

    private static Aggregation countDistinct() {
        return new DistinctCountAggregation(
                "count_distinct",
                "count-distinct-aggregation-function",
                Signature.of(KqlType.LONG, Parameter.any("expression")));
    }
}
