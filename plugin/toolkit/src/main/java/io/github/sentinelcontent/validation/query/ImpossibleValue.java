package io.github.sentinelcontent.validation.query;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.InExpression;
import io.github.sentinelcontent.kql.syntax.InOperator;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A comparison with a value that a column never has is never true. */
final class ImpossibleValue extends QueryCheck {
    private static final Map<String, Map<String, Pattern>> VALUES = new TreeMap<>();
    private static final Map<String, String> WORDS = new TreeMap<>();

    static {
        for (String line : ReferenceLines.read("impossible-values.txt")) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String values = line.substring(colon + 1).strip();
            int dot = name.indexOf('.');
            String pattern =
                    values.startsWith("/") ? values.substring(1, values.length() - 1) : values.replace(' ', '|');
            VALUES.computeIfAbsent(name.substring(dot + 1), key -> new TreeMap<>())
                    .put(name.substring(0, dot), Pattern.compile(pattern));
            WORDS.put(name, values.startsWith("/") ? "digits only" : values.replace(" ", ", "));
        }
    }

    ImpossibleValue() {
        super(CheckInfo.warning(
                "SEN-KQL-036", "impossible-value", "A query compares columns with values that they can have"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (BinaryExpression comparison : site.syntax().all(BinaryExpression.class)) {
            if (comparison.operator() == BinaryOperator.EQUAL
                    || comparison.operator() == BinaryOperator.EQUAL_IGNORE_CASE
                    || comparison.operator() == BinaryOperator.NOT_EQUAL) {
                boolean folds = comparison.operator() == BinaryOperator.EQUAL_IGNORE_CASE;
                check(site, comparison.left(), comparison.right(), folds, reporter);
            }
        }
        for (InExpression in : site.syntax().all(InExpression.class)) {
            if (in.operator() != InOperator.HAS_ANY && in.operator() != InOperator.HAS_ALL) {
                boolean folds =
                        in.operator() == InOperator.IN_IGNORE_CASE || in.operator() == InOperator.NOT_IN_IGNORE_CASE;
                in.values().forEach(value -> check(site, in.left(), value, folds, reporter));
            }
        }
    }

    private static boolean matches(Pattern values, String value, boolean folds) {
        return folds
                ? Pattern.compile(values.pattern(), Pattern.CASE_INSENSITIVE).matches(value)
                : values.matches(value);
    }

    private static void check(QuerySite site, Expression left, Expression right, boolean folds, Reporter reporter) {
        if (!(left instanceof NameExpression column)
                || !VALUES.containsKey(column.name())
                || !(right instanceof Literal literal)
                || !(literal.value() instanceof String value)
                || value.isEmpty()
                || !site.isWritten(right)) {
            return;
        }
        Map<String, Pattern> byTable = VALUES.get(column.name());
        Set<String> tables = site.facts().compiled().tables();
        Set<String> withColumn = tables.stream()
                .filter(table -> site.facts()
                        .compiled()
                        .catalog()
                        .table(table)
                        .filter(schema -> schema.find(column.name()).isPresent())
                        .isPresent())
                .collect(Collectors.toSet());
        boolean redefined = site.syntax().all(NamedExpression.class).stream()
                .flatMap(named -> named.names().stream())
                .anyMatch(name -> name.name().equals(column.name()));
        if (!redefined
                && !withColumn.isEmpty()
                && withColumn.stream()
                        .allMatch(table -> byTable.containsKey(table) && !matches(byTable.get(table), value, folds))) {
            String table = withColumn.iterator().next();
            reporter.report(
                    site.locate(right),
                    "'" + value + "' is no value of " + table + "." + column.name() + "; it has "
                            + WORDS.get(table + "." + column.name()),
                    null);
        }
    }
}
