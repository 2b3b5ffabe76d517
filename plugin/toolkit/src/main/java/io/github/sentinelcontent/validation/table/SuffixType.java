package io.github.sentinelcontent.validation.table;

import io.github.sentinelcontent.content.TableColumn;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Map;
import java.util.Optional;

/** The HTTP collector made the suffix from the type of the value. */
final class SuffixType extends TableCheck {
    private static final Map<String, String> TYPES = Map.of(
            "_s",
            "string",
            "_d",
            "real or long or int or datetime",
            "_b",
            "bool",
            "_t",
            "datetime",
            "_g",
            "guid or string");

    SuffixType() {
        super(CheckInfo.info(
                "SEN-TS-008",
                "suffix-type",
                "the suffixes _s, _d, _b, _t and _g of old custom tables agree with the type"));
    }

    @Override
    void check(TableSchema schema, SolutionContext context, Reporter reporter) {
        for (TableColumn column : schema.columns()) {
            String name = column.name();
            int underscore = name.lastIndexOf('_');
            String expected = underscore < 0 ? null : TYPES.get(name.substring(underscore));
            Optional<String> type = column.type();
            if (expected != null && type.isPresent() && !expected.contains(type.get())) {
                reporter.report(
                        column.node(),
                        "column '" + name + "' is of type " + type.get() + ", its suffix says " + expected,
                        null);
            }
        }
    }
}
