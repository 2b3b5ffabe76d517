package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.ruletest.alert.AlertMaker;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the cases of one test file; the query is compiled once for all cases that bring no names of their own. */
final class SuiteRun {
    private final TestFile file;
    private final RuleUnderTest rule;
    private final SourceFolder folder;
    private final Catalog catalog;
    private final KqlEngine engine;
    private final UnsupportedQueries policy;
    private final CaseReport report;
    private final Optional<AlertMaker> alertMaker;
    private final Fixtures fixtures;
    private final CompiledRule compiled;

    SuiteRun(
            TestFile file,
            RuleUnderTest rule,
            SourceFolder folder,
            Catalog catalog,
            KqlEngine engine,
            UnsupportedQueries policy,
            CaseReport report) {
        this.file = file;
        this.rule = rule;
        this.folder = folder;
        this.catalog = catalog;
        this.engine = engine;
        this.policy = policy;
        this.report = report;
        this.alertMaker = rule.analyticRule().map(AlertMaker::new);
        this.fixtures = new Fixtures(file, this::fixture);
        this.compiled =
                new CompiledRule(rule.query(), engine.compile(rule.query().text(), catalog));
    }

    /** Runs the chosen cases in file order. */
    List<CaseResult> run(List<TestCase> cases) {
        List<CaseResult> results = new ArrayList<>();
        cases.forEach(testCase -> results.add(new CaseRun(this, testCase).run()));
        return results;
    }

    /** Reports what concerns the file as a whole; after {@link #run} of all cases. */
    void reportWhole(boolean allCasesRan, Faults faults) {
        boolean mended = file.cases().stream().allMatch(SuiteRun::bringsNames);
        if (!compiled.compiled().isRunnable() && !mended) {
            compiled.report(policy, faults);
        }
        if (allCasesRan) {
            fixtures.reportUnused(faults);
        }
    }

    /** A case with watchlists or functions compiles the query anew and reports by itself. */
    private static boolean bringsNames(TestCase testCase) {
        return testCase.given()
                .filter(given -> given.get("watchlists").isPresent()
                        || given.get("functions").isPresent())
                .isPresent();
    }

    private Optional<Fixtures.Rows> fixture(MappingNode node, Faults faults) {
        String table = node.text("table").orElse("");
        return CaseData.schema(catalog, table, node.get("table").orElse(node).location(), faults)
                .map(schema -> new Fixtures.Rows(table, block(faults).readTable(node, table, schema)));
    }

    private DataBlock block(Faults faults) {
        return new DataBlock(folder, file.source().path(), file.now(), faults);
    }

    /** What a case gives. */
    CaseData data(TestCase testCase, Faults faults) {
        return CaseData.read(testCase, fixtures, catalog, new FunctionMocks(engine, catalog), this::block, faults);
    }

    /** What a case gives for the files that the query fetches. */
    Map<String, Table> external(TestCase testCase, CompiledRule compiledRule, Faults faults) {
        return CaseData.external(testCase, compiledRule.compiled().externalFiles(), this::block, faults);
    }

    /** The query against the names of a case. */
    CompiledRule compiled(CaseData data) {
        return data.extendsCatalog(catalog)
                ? new CompiledRule(rule.query(), engine.compile(rule.query().text(), data.catalog()))
                : compiled;
    }

    RuleUnderTest rule() {
        return rule;
    }

    /** The engine that runs the query. */
    KqlEngine engine() {
        return engine;
    }

    /** The ticks that {@code now} stands for. */
    long now() {
        return file.now();
    }

    /** The names that all queries of the solution may use. */
    Catalog catalog() {
        return catalog;
    }

    UnsupportedQueries policy() {
        return policy;
    }

    /** Puts outcomes into words. */
    CaseReport report() {
        return report;
    }

    /** Raises alerts; empty for a hunting query. */
    Optional<AlertMaker> alertMaker() {
        return alertMaker;
    }
}
