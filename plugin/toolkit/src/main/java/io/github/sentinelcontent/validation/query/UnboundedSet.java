package io.github.sentinelcontent.validation.query;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Map;

/** A set or list without a bound grows with the data. */
final class UnboundedSet extends QueryCheck {
    /** Aggregations that collect values, and the number of arguments before the bound. */
    private static final Map<String, Integer> COLLECTORS =
            Map.of("make_set", 1, "make_list", 1, "makeset", 1, "makelist", 1, "make_set_if", 2, "make_list_if", 2);

    /** Where the elements are counted, the size decides what is found. */
    private static final Pattern COUNTED = Pattern.compile("array_?length");

    UnboundedSet() {
        super(CheckInfo.info("SEN-KQL-034", "unbounded-set", "make_set and make_list have a largest size"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (CallExpression call : site.syntax().all(CallExpression.class)) {
            Integer before = COLLECTORS.get(call.function().name());
            if (before != null && call.arguments().size() == before && site.isWritten(call)) {
                String message = call.function().name() + " without a largest size";
                String hint = "add it as last argument, such as 100";
                if (COUNTED.matcher(site.text()).find()) {
                    reporter.report(site.locate(call), message, hint);
                } else {
                    String text = site.text(call);
                    String bounded = text.substring(0, text.lastIndexOf(')')) + ", 100)";
                    site.reportMendable(info().severity(), call, message, hint, bounded, reporter);
                }
            }
        }
    }
}
