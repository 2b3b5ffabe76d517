package io.github.sentinelcontent.validation.suppression;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.SourceFiles;
import io.github.sentinelcontent.finding.SuppressedFinding.By;
import io.github.sentinelcontent.source.SourceLocation;

/**
 * A wish not to report some findings of a check.
 *
 * @param check id of the check
 * @param reason why
 * @param by where the wish stands
 * @param location its place, as findings name places
 * @param cover which findings are meant
 */
public record Suppression(String check, String reason, By by, SourceLocation location, Cover cover) {

    /** Tells which findings are meant. */
    @FunctionalInterface
    public interface Cover {
        /** Tells whether a finding of the check is meant. */
        boolean test(Finding finding, SourceFiles sources);
    }

    /** Tells whether a finding is to be kept back. */
    boolean covers(Finding finding, SourceFiles sources) {
        return finding.id().equals(check) && cover.test(finding, sources);
    }
}
