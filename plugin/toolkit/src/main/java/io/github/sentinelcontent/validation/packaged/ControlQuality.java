package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Locale;
import java.util.Set;

/**
 * Controls guide those who fill in the form.
 *
 * @see <a href="https://github.com/Azure/arm-ttk">arm-ttk: Textboxes Are Well Formed, Tooltips Should Be Present,
 *     PasswordBoxes Must Have Min Length, Validations Must Have Message, Credential Confirmation Should Not Be Hidden,
 *     Usernames Should Not Have A Default, HideExisting Must Be Correctly Handled, CreateUIDefinition Must Not Have
 *     Blanks</a>
 */
final class ControlQuality extends UserInterfaceCheck {
    private static final int PASSWORD_LENGTH = 12;
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "steps", "basics", "elements", "outputs", "defaultValue", "resourceTypes", "config", "filter", "fields");
    private static final Set<String> WITHOUT_TOOLTIP = Set.of(
            "microsoft.common.infobox",
            "microsoft.common.section",
            "microsoft.common.textblock",
            "microsoft.solutions.armapicontrol",
            "microsoft.solutions.graphapicontrol",
            "microsoft.common.editablegrid",
            "microsoft.common.serviceprincipalselector");

    ControlQuality() {
        super(CheckInfo.error("SEN-UI-007", "control-quality", "controls have what guides those who fill in the form"));
    }

    @Override
    void check(MappingNode root, SolutionPackage pack, Reporter reporter) {
        visit(root, reporter);
    }

    private static void visit(DocumentNode node, Reporter reporter) {
        if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> visit(item, reporter));
        } else if (node instanceof MappingNode mapping) {
            String type = mapping.text("type").orElse("").toLowerCase(Locale.ROOT);
            if (type.startsWith("microsoft.") && mapping.get("name").isPresent()) {
                control(mapping, type, reporter);
            }
            for (MappingEntry entry : mapping.entries()) {
                blank(entry, reporter);
                visit(entry.value(), reporter);
            }
        }
    }

    private static void blank(MappingEntry entry, Reporter reporter) {
        boolean blank = entry.value() instanceof MappingNode mapping
                        && mapping.entries().isEmpty()
                || entry.value() instanceof SequenceNode sequence
                        && sequence.items().isEmpty()
                || entry.value() instanceof ScalarNode scalar
                        && (scalar.isNull()
                                || (scalar.type() == ScalarType.STRING
                                        && scalar.text().isBlank()));
        if (blank && !MAY_BE_EMPTY.contains(entry.name())) {
            reporter.report(entry.value(), "'" + entry.name() + "' is empty", "leave it out");
        }
    }

    private static void control(MappingNode control, String type, Reporter reporter) {
        if (!WITHOUT_TOOLTIP.contains(type)
                && control.text("toolTip").filter(t -> !t.isBlank()).isEmpty()) {
            reporter.report(Place.of(control), "the control has no toolTip", "say what to fill in");
        }
        MappingNode constraints = control.mapping("constraints").orElse(control);
        if (type.equals("microsoft.common.textbox")) {
            validations(control, constraints, reporter);
        } else if (type.equals("microsoft.common.passwordbox")) {
            password(control, constraints, reporter);
        } else if (type.contains("usernametextbox")
                && control.text("defaultValue").filter(t -> !t.isBlank()).isPresent()) {
            reporter.report(Place.of(control, "defaultValue"), "a user name has a default", "remove the default");
        }
        for (DocumentNode item : constraints.items("validations")) {
            item.asMapping()
                    .filter(validation ->
                            validation.text("message").filter(t -> !t.isBlank()).isEmpty())
                    .ifPresent(validation -> reporter.report(
                            Place.of(validation), "the validation has no message", "say what is allowed"));
        }
        hidden(control, reporter);
    }

    private static void validations(MappingNode control, MappingNode constraints, Reporter reporter) {
        if (!constraints.items("validations").isEmpty()) {
            return;
        }
        for (String key : new String[] {"regex", "validationMessage"}) {
            if (constraints.text(key).filter(t -> !t.isBlank()).isEmpty()) {
                reporter.report(
                        Severity.ERROR,
                        Place.of(constraints).location(),
                        "the text box '" + control.text("name").orElse("") + "' has no " + key,
                        "add constraints with regex and validationMessage");
            }
        }
    }

    private static void password(MappingNode control, MappingNode constraints, Reporter reporter) {
        String regex = constraints.text("regex").orElse("");
        boolean longEnough = regex.matches(".*\\{(1[2-9]|[2-9]\\d|\\d{3,}),?\\d*}.*");
        if (!longEnough && constraints.items("validations").isEmpty()) {
            reporter.report(
                    Place.of(constraints, "regex"),
                    "the password box '" + control.text("name").orElse("") + "' does not ask for " + PASSWORD_LENGTH
                            + " characters",
                    "write a regex such as ^.{12,}$");
        }
    }

    private static void hidden(MappingNode control, Reporter reporter) {
        control.mapping("options")
                .flatMap(options -> options.scalar("hideConfirmation"))
                .filter(value -> value.text().equalsIgnoreCase("true"))
                .ifPresent(value -> reporter.report(value, "the confirmation of a secret is hidden", "remove it"));
        control.mapping("options")
                .filter(options -> options.text("hideExisting")
                        .filter("false"::equalsIgnoreCase)
                        .isPresent())
                .filter(options -> control.get("resourceGroup").isEmpty()
                        && options.get("resourceGroup").isEmpty())
                .ifPresent(options -> reporter.report(
                        Severity.INFO,
                        Place.of(options, "hideExisting").location(),
                        "existing resources can be chosen, so the outputs must name their resource group",
                        null));
    }
}
