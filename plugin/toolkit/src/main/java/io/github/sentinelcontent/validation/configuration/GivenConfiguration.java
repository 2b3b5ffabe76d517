package io.github.sentinelcontent.validation.configuration;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the configuration that a pom or a command line gives; what is wrong with it is an {@link IllegalArgumentException}. */
public final class GivenConfiguration {
    private @Nullable Profile profile;
    private final List<GradeRule> grades = new ArrayList<>();
    private final List<SuppressionRule> suppressions = new ArrayList<>();

    /** Sets the profile by its name. */
    public GivenConfiguration profile(String name) {
        profile = Profile.named(name.strip())
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' is no profile; allowed are " + String.join(", ", Profile.names())));
        return this;
    }

    /** Adds a severity such as {@code SEN-AR-003=info}, or {@code SEN-AR-003@Analytic Rules/Old*.yaml=off} for some files. */
    public GivenConfiguration severity(String entry) {
        int equal = entry.lastIndexOf('=');
        String left = entry.substring(0, Math.max(0, equal)).strip();
        int at = left.indexOf('@');
        String check = at < 0 ? left : left.substring(0, at).strip();
        FilePatterns files = at < 0
                ? FilePatterns.ALL
                : FilePatterns.of(List.of(left.substring(at + 1).strip()));
        Grade grade = Grade.named(entry.substring(equal + 1).strip())
                .filter(found -> !check.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("severity '" + entry
                        + "' is not of the form SEN-AR-003=info; allowed are error, warning, info and off"));
        grades.add(new GradeRule(known(check), files, grade));
        return this;
    }

    /** Adds a suppression; see {@link SuppressionRule}. */
    public GivenConfiguration suppression(
            @Nullable String check,
            List<String> files,
            @Nullable String pointer,
            @Nullable String line,
            @Nullable String reason) {
        if (check == null || reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a suppression needs check and reason");
        }
        suppressions.add(new SuppressionRule(
                known(check.strip()),
                FilePatterns.of(files),
                pointer,
                line,
                reason.strip(),
                SourceLocation.ofFile("pom.xml")));
        return this;
    }

    /** Returns the configuration with data that checks accept. */
    public Configuration build(Set<String> connectorIds, @Nullable Integer maxCost) {
        return new Configuration(profile, grades, suppressions, connectorIds, maxCost);
    }

    private static String known(String id) {
        if (!Checks.ids().contains(id)) {
            throw new IllegalArgumentException("there is no check '" + id + "'"
                    + NearestName.of(id, Checks.ids())
                            .map(name -> "; did you mean '" + name + "'?")
                            .orElse("; sentinel:explain lists all checks"));
        }
        return id;
    }
}
