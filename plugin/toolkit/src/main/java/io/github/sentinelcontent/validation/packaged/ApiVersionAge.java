package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Versions of interfaces are recent: at most two years old at the time of the release, or the newest, and no previews
 * where there is a released one.
 *
 * <p>The time is the newest date in the release notes, never the clock, so that a package does not age on its own.
 *
 * @see <a href="https://github.com/Azure/arm-ttk">arm-ttk, apiVersions Should Be Recent</a>
 */
final class ApiVersionAge extends TemplateCheck {
    private static final int MAX_YEARS = 2;
    private static final Map<String, List<String>> KNOWN = known();

    ApiVersionAge() {
        super(CheckInfo.info(
                "SEN-MT-014", "api-version", "versions of interfaces are at most two years old, or the newest"));
    }

    /** Versions by type in lower case, the newest last. */
    private static Map<String, List<String>> known() {
        Map<String, List<String>> known = new HashMap<>();
        for (String line : ReferenceLines.read("api-versions.txt")) {
            String[] parts = line.split(" ");
            known.put(parts[0].toLowerCase(Locale.ROOT), List.of(parts).subList(1, parts.length));
        }
        return known;
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        Optional<LocalDate> released = ReleaseDate.of(pack.solution());
        template.allResources().forEach(resource -> released.ifPresent(date -> check(resource, date, reporter)));
        for (TemplateExpression expression : template.expressions()) {
            expression
                    .calls("providers")
                    .forEach(call -> reporter.report(
                            Severity.WARNING,
                            expression.location(call),
                            "the newest version is asked from providers()",
                            "write the version"));
        }
    }

    private static void check(MappingNode resource, LocalDate released, Reporter reporter) {
        String type = resource.text("type").orElse("");
        Optional<ScalarNode> version = resource.scalar("apiVersion");
        List<String> published = new ArrayList<>(KNOWN.getOrDefault(type.toLowerCase(Locale.ROOT), List.of()));
        published.removeIf(
                known -> date(known).filter(day -> day.isAfter(released)).isPresent());
        if (version.isEmpty() || published.isEmpty()) {
            return;
        }
        String used = version.get().text();
        String newest = published.stream()
                .filter(known -> !isPreview(known))
                .max(Comparator.naturalOrder())
                .orElse(published.get(published.size() - 1));
        boolean old = date(used)
                .filter(day -> day.isBefore(released.minusYears(MAX_YEARS)))
                .isPresent();
        if (!used.equals(newest) && (old || (isPreview(used) && !isPreview(newest)))) {
            reporter.report(
                    version.get(),
                    "apiVersion " + used + " of " + type + (old ? " is more than two years old" : " is a preview"),
                    "the newest one then was " + newest);
        }
    }

    private static boolean isPreview(String version) {
        return version.length() > 10;
    }

    private static Optional<LocalDate> date(String version) {
        try {
            return Optional.of(LocalDate.parse(version.substring(0, Math.min(10, version.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
