package io.github.sentinelcontent.validation.parser;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.query.LostColumn;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Callers of a parser choose the time themselves, and not all tables that it unites need exist. */
final class ParserShape extends ParserCheck {
    private static final Pattern FIXED_TIME = Pattern.compile(
            "TimeGenerated\\s*(?:>=?|between\\s*\\()\\s*(?:ago\\s*\\(\\s*\\d+[a-z]+\\s*\\)|datetime\\s*\\(\\s*\\d[^)]*\\))");
    private static final Pattern UNION = Pattern.compile("\\bunion\\b((?:\\s+\\w+\\s*=\\s*\\w+)*)\\s*([^|;]*)");
    private static final Pattern CUSTOM_TABLE = Pattern.compile("\\b\\w+_CL\\b");

    /** Faults that leave the names of the result as they are. */
    private static final Set<DiagnosticKind> MISSING =
            EnumSet.of(DiagnosticKind.UNKNOWN_TABLE, DiagnosticKind.UNKNOWN_COLUMN);

    ParserShape() {
        super(CheckInfo.warning(
                "SEN-PA-010",
                "shape",
                "a parser keeps TimeGenerated, has no fixed time filter and unites custom tables with isfuzzy=true"));
    }

    @Override
    void check(Parser parser, SolutionContext context, Reporter reporter) {
        context.facts(parser).ifPresent(facts -> {
            checkTime(facts, context, reporter);
            checkText(facts, reporter);
        });
    }

    private static void checkTime(QueryFacts facts, SolutionContext context, Reporter reporter) {
        RowSchema schema = facts.compiled().schema();
        boolean known = facts.compiled().diagnostics().stream()
                        .noneMatch(fault -> fault.isFault() && !MISSING.contains(fault.kind()))
                && !schema.isOpen()
                && schema.size() > 0;
        if (!known
                || schema.find("TimeGenerated").isPresent()
                || facts.compiled().tables().isEmpty()) {
            return;
        }
        Optional<LostColumn> lost = LostColumn.find(facts, context.catalog(), "TimeGenerated");
        reporter.report(
                lost.map(column -> facts.locate(
                                column.span().start(),
                                column.span().start() + column.operator().length()))
                        .orElseGet(() -> facts.query().node().locate(0, 1)),
                "the result of the parser has no TimeGenerated, so rules cannot filter it by time",
                lost.map(LostColumn::describe).orElse(null));
    }

    private static void checkText(QueryFacts facts, Reporter reporter) {
        String text = facts.query().text();
        Matcher time = FIXED_TIME.matcher(text);
        while (time.find()) {
            if (!Words.isCommented(text, time.start())) {
                reporter.report(
                        facts.query().node().locate(time.start(), time.end() - time.start()),
                        "the parser filters by a fixed time: " + time.group(),
                        "leave the time to the caller or make it a parameter");
            }
        }
        Matcher union = UNION.matcher(text);
        while (union.find()) {
            boolean fuzzy =
                    union.group(1).replace(" ", "").toLowerCase(Locale.ROOT).contains("isfuzzy=true");
            Matcher custom = CUSTOM_TABLE.matcher(union.group(2));
            if (!fuzzy && !Words.isCommented(text, union.start()) && custom.find()) {
                reporter.report(
                        facts.query().node().locate(union.start(), "union".length()),
                        "the union of '" + custom.group()
                                + "' with others fails where one of the tables does not exist",
                        "write union isfuzzy=true");
            }
        }
    }
}
