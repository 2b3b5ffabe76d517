package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.source.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a test file or a case of it. */
final class Faults {
    private final List<Finding> findings = new ArrayList<>();

    void report(Fault fault, DocumentNode node, String message, @Nullable String hint) {
        report(fault, fault.severity(), node.location(), message, hint);
    }

    void report(Fault fault, SourceLocation location, String message, @Nullable String hint) {
        report(fault, fault.severity(), location, message, hint);
    }

    void report(Fault fault, Severity severity, SourceLocation location, String message, @Nullable String hint) {
        findings.add(new Finding(fault.id(), fault.title(), severity, location, message, hint));
    }

    /** Reports what hindered reading the test file; oddities of its encoding or name do not change what it says. */
    void report(SourceProblem problem) {
        Severity severity = switch (problem.kind()) {
            case ENCODING, LINE_ENDS, WRONG_CASE -> Severity.WARNING;
            default -> Severity.ERROR;
        };
        report(Fault.SYNTAX, severity, problem.location(), problem.message(), problem.hint());
    }

    void addAll(Faults others) {
        findings.addAll(others.findings);
    }

    List<Finding> list() {
        return List.copyOf(findings);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
