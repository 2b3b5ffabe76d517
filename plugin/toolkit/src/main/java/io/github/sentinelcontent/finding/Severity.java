package io.github.sentinelcontent.finding;

import java.util.Locale;

/** How bad a finding is; the worst comes first. */
public enum Severity {
    /** Breaks the service's checks, the packaging, the deployment or the rule itself. */
    ERROR,
    /** Works, but is wrong or against guidance. */
    WARNING,
    /** Style or performance. */
    INFO;

    /** Returns the word used in reports: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
