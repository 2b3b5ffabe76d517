package io.github.sentinelcontent.finding;

/**
 * Whether the continuous integration of the Azure-Sentinel repository fails on what a check reports as an error.
 *
 * <p>The help page of the check says so in the first sentence of its section "Upstream"; there is no other list.
 */
public enum Upstream {
    /** It failed in 2023 and does so today. */
    SINCE_2023("The checks of the Azure-Sentinel repository fail too."),
    /** It fails today and did not in 2023. */
    SINCE_2026("Later versions of the checks of the Azure-Sentinel repository fail too."),
    /** It does not fail. */
    PASSES("The checks of the Azure-Sentinel repository pass.");

    private final String sentence;

    Upstream(String sentence) {
        this.sentence = sentence;
    }

    /** Returns the sentence that help pages say it with. */
    public String sentence() {
        return sentence;
    }

    /** Reads the section of a help page. A text that says neither the one nor the other is taken as not failing. */
    static Upstream of(String section) {
        if (section.startsWith(SINCE_2023.sentence)) {
            return SINCE_2023;
        }
        return section.startsWith(SINCE_2026.sentence) ? SINCE_2026 : PASSES;
    }
}
