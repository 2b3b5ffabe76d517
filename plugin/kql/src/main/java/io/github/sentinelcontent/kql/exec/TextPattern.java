package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.PatternKind;
import io.github.sentinelcontent.kql.plan.Plan;
import java.util.List;

/** A {@code parse} pattern ready to be matched against whole texts. */
interface TextPattern {
    /**
     * Matches a text from its first to its last character.
     *
     * @param captures receives the text of each capturing part, in order
     * @return whether the text matches; if not, what is in {@code captures} does not matter
     */
    boolean match(String text, String[] captures);

    /** The pattern of a plan, with {@code wanted} saying which captures are read. */
    static TextPattern of(Plan.Parse plan, boolean[] wanted) {
        List<Plan.ParsePart> parts = plan.pattern();
        return plan.kind() == PatternKind.REGEX
                ? new RegexPattern(parts, plan.flags())
                : new LiteralPattern(parts, wanted);
    }
}
