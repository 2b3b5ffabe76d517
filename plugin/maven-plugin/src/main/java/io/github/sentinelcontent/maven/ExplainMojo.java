package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.RuleDescription;
import io.github.sentinelcontent.finding.Upstream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the help page of a check, or the list of all checks. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /** Id or name of a check, such as {@code SEN-KQL-007} or {@code entity-column}; without it all are listed. */
    @Parameter(property = "sentinel.check")
    private @Nullable String check;

    @Override
    public void execute() throws MojoFailureException {
        List<RuleDescription> all = AllChecks.descriptions();
        if (check == null || check.isBlank()) {
            all.forEach(one -> getLog().info(line(one)));
            long upstream = all.stream()
                    .filter(one -> one.upstream() != Upstream.PASSES)
                    .count();
            getLog().info(all.size() + " checks; on " + upstream
                    + " of them, marked with *, the checks of the Azure-Sentinel repository fail too."
                    + " More on one: -Dsentinel.check=<id or name>");
            return;
        }
        String wanted = check.strip();
        List<RuleDescription> found =
                all.stream().filter(one -> isCalled(one, wanted)).toList();
        if (found.isEmpty()) {
            throw new MojoFailureException(unknown(wanted, all));
        }
        for (RuleDescription one : found) {
            page(one).lines().forEach(getLog()::info);
        }
    }

    /** Whether this is the id or the name of the check; letter case does not count. */
    private static boolean isCalled(RuleDescription check, String idOrName) {
        return check.id().equalsIgnoreCase(idOrName) || check.name().equalsIgnoreCase(idOrName);
    }

    private static String line(RuleDescription check) {
        return String.format(
                Locale.ROOT,
                "%-12s %-32s %-8s%s %s",
                check.id(),
                check.name(),
                check.severity().word(),
                check.upstream() == Upstream.PASSES ? " " : "*",
                check.summary());
    }

    /** The help page; a check without one is described by its line. */
    private static String page(RuleDescription check) {
        return check.help() == null ? line(check) : check.help().markdown();
    }

    private static String unknown(String wanted, List<RuleDescription> all) {
        List<String> names = all.stream()
                .flatMap(one -> Stream.of(one.id(), one.name()))
                .distinct()
                .toList();
        return "there is no check '" + wanted + "'"
                + NearestName.of(wanted, names)
                        .map(name -> "; did you mean '" + name + "'?")
                        .orElse("; without sentinel.check all are listed");
    }
}
