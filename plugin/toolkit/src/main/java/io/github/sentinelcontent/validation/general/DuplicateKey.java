package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.source.SourceProblem.Kind;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.stream.Stream;

/** Readers disagree on which of the two values counts. */
final class DuplicateKey extends ProblemCheck {
    DuplicateKey() {
        super(CheckInfo.error("SEN-GEN-003", "duplicate-key", "no mapping has a key twice"));
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        super.check(context, reporter);
        Stream.of(
                        context.committedPackage().mainTemplate(),
                        context.committedPackage().userInterface())
                .flatMap(document -> document.stream())
                .flatMap(document -> document.problems().stream())
                .filter(this::reports)
                .forEach(problem -> reporter.report(problem.location(), problem.message(), problem.hint()));
    }

    @Override
    boolean reports(SourceProblem problem) {
        return problem.kind() == Kind.DUPLICATE_KEY;
    }
}
