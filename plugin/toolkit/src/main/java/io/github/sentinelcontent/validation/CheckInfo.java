package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.finding.HelpPage;
import io.github.sentinelcontent.finding.RuleDescription;
import io.github.sentinelcontent.finding.Severity;

/**
 * What a check is, for reports and for its help page.
 *
 * @param id stable identifier of the catalogue, such as {@code SEN-AR-017}
 * @param name short stable name, such as {@code timespan-form}
 * @param severity severity unless a finding or the user sets another
 * @param summary what must hold, in one line without full stop
 */
public record CheckInfo(String id, String name, Severity severity, String summary) {
    /** Checks the form of id and name. */
    public CheckInfo {
        if (!id.matches("SEN-[A-Z]+-\\d{3}") || !name.matches("[a-z][a-z0-9-]*") || summary.endsWith(".")) {
            throw new IllegalArgumentException("not the form of a check: " + id + " " + name + " '" + summary + "'");
        }
    }

    /** A check whose findings are errors. */
    public static CheckInfo error(String id, String name, String summary) {
        return new CheckInfo(id, name, Severity.ERROR, summary);
    }

    /** A check whose findings are warnings. */
    public static CheckInfo warning(String id, String name, String summary) {
        return new CheckInfo(id, name, Severity.WARNING, summary);
    }

    /** A check whose findings are information. */
    public static CheckInfo info(String id, String name, String summary) {
        return new CheckInfo(id, name, Severity.INFO, summary);
    }

    /** The part of the id that names the artefact, such as {@code AR}. */
    public String family() {
        return id.substring(4, id.lastIndexOf('-'));
    }

    /** What reports say about the check, with its help page. */
    public RuleDescription description() {
        HelpPage help = HelpPage.ofResource("/io/github/sentinelcontent/validation/help/" + id + ".md")
                .map(page -> page.withSuppression(suppression()))
                .orElse(null);
        return new RuleDescription(id, name, summary, severity, help);
    }

    private String suppression() {
        return """
                In YAML, write `# sentinel-disable %1$s: <reason>` above the line or at its end; above the first line of a
                text it holds for the whole text, and `# sentinel-disable-file %1$s: <reason>` for the file. JSON and
                Markdown have no such comments; there, and for many files at once, use `sentinel.yaml`:

                ```yaml
                suppressions:
                  - check: %1$s
                    files: "Workbooks/*.json"
                    reason: <reason>
                ```

                `severities: {%1$s: info}` in the same file, or `-Dsentinel.severities=%1$s=info`, grades all its findings;
                `off` turns the check off.""".formatted(id);
    }
}
