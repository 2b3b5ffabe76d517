package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;

/** The form says which version of the form language it is written in. */
final class UserInterfaceSchema extends UserInterfaceCheck {
    private static final Pattern SCHEMA = Pattern.compile(
            "https?://schema\\.management\\.azure\\.com/schemas/([^/]+)/CreateUIDefinition\\.MultiVm\\.json#?");

    UserInterfaceSchema() {
        super(CheckInfo.error("SEN-UI-001", "schema", "createUiDefinition.json has the $schema of its version"));
    }

    @Override
    void check(MappingNode root, SolutionPackage pack, Reporter reporter) {
        Optional<String> schema = root.text("$schema");
        Optional<String> version = root.text("version");
        if (schema.isEmpty()) {
            reporter.report(Place.of(root), "'$schema' is missing in createUiDefinition.json", null);
        }
        if (version.isEmpty()) {
            reporter.report(Place.of(root), "'version' is missing in createUiDefinition.json", null);
        }
        Matcher form = SCHEMA.matcher(schema.orElse(""));
        boolean matches = form.matches();
        if (schema.isPresent() && !matches) {
            reporter.report(
                    Place.of(root, "$schema"),
                    "$schema '" + schema.get() + "' is not that of a form",
                    "write https://schema.management.azure.com/schemas/0.1.2-preview/CreateUIDefinition.MultiVm.json#");
        } else if (matches && version.isPresent() && !form.group(1).equals(version.get())) {
            reporter.report(
                    Place.of(root, "version"),
                    "version '" + version.get() + "' is not that of the $schema, " + form.group(1),
                    null);
        }
    }
}
