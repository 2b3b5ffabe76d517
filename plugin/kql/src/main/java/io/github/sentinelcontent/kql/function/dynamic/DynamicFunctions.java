package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import java.util.ArrayList;
import java.util.List;

/** The functions over dynamic values. */
public final class DynamicFunctions {
    private DynamicFunctions() {}

    /** All of them. */
    public static List<ScalarFunction> all() {
        List<ScalarFunction> all = new ArrayList<>(List.of(
                new MemberFunction(),
                new IndexFunction(),
                new ParseJsonFunction("parse_json"),
                new ParseJsonFunction("parsejson"),
                new ParseJsonFunction("todynamic"),
                new ParseJsonFunction("toobject"),
                new GetTypeFunction()));
        all.addAll(ArrayFunctions.all());
        all.addAll(BagFunctions.all());
        all.addAll(DigestFunctions.all());
        all.addAll(SetFunctions.all());
        return List.copyOf(all);
    }
}
