package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.RuleDescription;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
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
    public void execute() throws MojoExecutionException, MojoFailureException {
        List<ExplainedCheck> all = ExplainedCheck.all();
        if (check == null || check.isBlank()) {
            all.forEach(one -> getLog().info(line(one.description())));
            getLog().info(all.size() + " checks. More on one: -Dsentinel.check=<id or name>");
            return;
        }
        String wanted = check.strip();
        List<ExplainedCheck> found =
                all.stream().filter(one -> one.isCalled(wanted)).toList();
        if (found.isEmpty()) {
            throw new MojoFailureException(unknown(wanted, all));
        }
        for (ExplainedCheck one : found) {
            page(one).lines().forEach(getLog()::info);
        }
    }

    private static String line(RuleDescription check) {
        String severity = check.severity().name().toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%-12s %-32s %-8s %s", check.id(), check.name(), severity, check.summary());
    }

    /** The help page; a check without one is described by its line. */
    private static String page(ExplainedCheck check) throws MojoExecutionException {
        if (check.helpResource() == null) {
            return line(check.description());
        }
        try (InputStream page = ExplainMojo.class.getResourceAsStream(check.helpResource())) {
            return page == null ? line(check.description()) : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read " + check.helpResource(), e);
        }
    }

    private static String unknown(String wanted, List<ExplainedCheck> all) {
        List<String> names = all.stream()
                .map(ExplainedCheck::description)
                .flatMap(one -> Stream.of(one.id(), one.name()))
                .toList();
        return "there is no check '" + wanted + "'"
                + NearestName.of(wanted, names)
                        .map(name -> "; did you mean '" + name + "'?")
                        .orElse("; without sentinel.check all are listed");
    }
}
