package io.github.sentinelcontent.finding;

import org.jspecify.annotations.Nullable;

/**
 * What a report says about a check.
 *
 * @param id stable identifier such as {@code SEN-AR-017}
 * @param name what the check is called, such as {@code timespan-form}
 * @param summary one line without full stop
 * @param severity severity unless the user sets another
 * @param help the help page; null where the summary says it all
 */
public record RuleDescription(
        String id,
        String name,
        String summary,
        Severity severity,
        @Nullable HelpPage help) {

    /** Returns whether upstream fails too; without help page it does not. */
    public Upstream upstream() {
        return help == null ? Upstream.PASSES : help.upstream();
    }
}
