package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.validation.configuration.GivenConfiguration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A suppression in the pom: findings of a check that are not reported. */
public final class Suppression {

    /** Id of the check, such as {@code SEN-WB-005}. */
    private @Nullable String check;

    /** Pattern of paths in the solution, such as {@code Workbooks/*.json}; every file without it. */
    private @Nullable String files;

    /** JSON pointer of the value within which findings are suppressed, such as {@code /items/3}. */
    private @Nullable String pointer;

    /** A text that the line of the finding contains. */
    private @Nullable String line;

    /** Why. */
    private @Nullable String reason;

    void addTo(GivenConfiguration configuration) {
        configuration.suppression(check, files == null ? List.of() : List.of(files), pointer, line, reason);
    }
}
