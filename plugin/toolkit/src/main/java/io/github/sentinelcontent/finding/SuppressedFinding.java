package io.github.sentinelcontent.finding;

/**
 * A finding that is kept back.
 *
 * @param finding what was found
 * @param by what keeps it back
 * @param reason why, in the words of whoever suppressed it
 */
public record SuppressedFinding(Finding finding, By by, String reason) implements Comparable<SuppressedFinding> {

    /** What keeps a finding back. */
    public enum By {
        /** A comment in the file. */
        COMMENT,
        /** An entry of the configuration. */
        CONFIGURATION,
        /** The baseline. */
        BASELINE
    }

    @Override
    public int compareTo(SuppressedFinding other) {
        return finding.compareTo(other.finding);
    }
}
