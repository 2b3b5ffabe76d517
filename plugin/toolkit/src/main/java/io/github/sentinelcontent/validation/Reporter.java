package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the findings of one check. */
public final class Reporter {
    private final CheckInfo check;
    private final Consumer<Finding> sink;

    /** A reporter that names the check in each finding. */
    public Reporter(CheckInfo check, Consumer<Finding> sink) {
        this.check = check;
        this.sink = sink;
    }

    /** Reports at a value, with the severity of the check. */
    public void report(DocumentNode node, String message, @Nullable String hint) {
        report(check.severity(), node.location(), message, hint);
    }

    /** Reports at a place, with the severity of the check. */
    public void report(SourceLocation location, String message, @Nullable String hint) {
        report(check.severity(), location, message, hint);
    }

    /** Reports at a value that has one right text, which {@code sentinel:fix} puts in its place. */
    public void reportMendable(DocumentNode node, String message, String replacement) {
        sink.accept(new Finding(
                check.id(),
                check.name(),
                check.severity(),
                node.location(),
                message,
                "write '" + replacement + "'",
                replacement));
    }

    /** Reports at a stretch of text that another one safely takes the place of. */
    public void reportMendable(
            Severity severity, SourceLocation location, String message, String hint, String replacement) {
        sink.accept(new Finding(check.id(), check.name(), severity, location, message, hint, replacement));
    }

    /** Reports with a severity of its own, for conditions that the catalogue grades. */
    public void report(Severity severity, SourceLocation location, String message, @Nullable String hint) {
        sink.accept(new Finding(check.id(), check.name(), severity, location, message, hint));
    }
}
