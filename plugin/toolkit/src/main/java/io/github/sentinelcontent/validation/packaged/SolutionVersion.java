package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;

/** The package has a version, and another one than the package before when it is another package. */
final class SolutionVersion extends SolutionProperties {
    private static final Pattern FORM = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    SolutionVersion() {
        super(CheckInfo.error(
                "SEN-MT-007",
                "version",
                "the solution has a version of three numbers, and a new one when the package changes"));
    }

    @Override
    void check(MappingNode properties, DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        Optional<String> version = template.text(properties, "version");
        if (version.isEmpty()) {
            reporter.report(Place.of(properties), "'version' is missing in the resource of the solution", null);
        } else if (!FORM.matches(version.get())) {
            reporter.report(
                    Place.of(properties, "version"),
                    "version '" + version.get() + "' is not of three numbers",
                    "write it like 3.0.1");
        } else if (pack.before()
                .filter(before -> isOther(before, pack, version.get()))
                .isPresent()) {
            reporter.report(
                    Place.of(properties, "version"),
                    "the package changed and has version " + version.get() + " as before",
                    "raise the version");
        }
    }

    private static boolean isOther(SolutionPackage before, SolutionPackage now, String version) {
        Optional<String> versionBefore = before.template()
                .flatMap(template -> template.solutionResource()
                        .flatMap(resource -> resource.mapping("properties"))
                        .flatMap(properties -> template.text(properties, "version")));
        return versionBefore.filter(version::equals).isPresent()
                && !before.template()
                        .get()
                        .root()
                        .file()
                        .text()
                        .equals(now.template().get().root().file().text());
    }
}
