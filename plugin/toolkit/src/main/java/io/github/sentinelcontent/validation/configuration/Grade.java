package io.github.sentinelcontent.validation.configuration;

import io.github.sentinelcontent.finding.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user makes of the findings of a check. */
public enum Grade {
    /** They are errors. */
    ERROR(Severity.ERROR),
    /** They are warnings. */
    WARNING(Severity.WARNING),
    /** They are information. */
    INFO(Severity.INFO),
    /** They are not reported. */
    OFF(null);

    private final @Nullable Severity severity;

    Grade(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** Returns the severity; empty when findings are not reported. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    /** Returns the grade with this name in lower case, such as {@code off}. */
    public static Optional<Grade> named(String name) {
        return Arrays.stream(values())
                .filter(grade -> grade.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
