package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.RuleDescription;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What packaging reports. An error keeps the package from being written. */
public enum PackagingRule {
    /** Content of a kind, or in a form, that is not packaged yet. */
    NOT_SUPPORTED("SEN-PKG-100", "not-supported", Severity.ERROR, "content of this kind is not packaged yet"),
    /** A file that the data file lists does not exist. */
    MISSING_FILE("SEN-PKG-101", "listed-file-exists", Severity.ERROR, "every listed file exists"),
    /** A file cannot be read as what it should be. */
    UNREADABLE("SEN-PKG-102", "content-is-readable", Severity.ERROR, "every listed file is valid YAML or JSON"),
    /** A value without which the item cannot be packaged. */
    MISSING_VALUE("SEN-PKG-103", "required-value", Severity.ERROR, "ids, titles and kinds are given"),
    /** A workbook without entry in WorkbooksMetadata.json. */
    WORKBOOK_METADATA("SEN-PKG-104", "workbook-metadata", Severity.ERROR, "every workbook has a metadata entry"),
    /** A duration that is not a whole number of minutes, hours or days. */
    DURATION("SEN-PKG-105", "duration-form", Severity.ERROR, "durations are like 5m, 1h or 14d"),
    /** A version that cannot be packaged. */
    VERSION("SEN-PKG-106", "package-version", Severity.ERROR, "the version is three numbers and at least 3.0.0"),
    /** The data file is absent, ambiguous or incomplete. */
    DATA_FILE("SEN-PKG-107", "data-file", Severity.ERROR, "there is one data file with name, author and description"),
    /** SolutionMetadata.json is absent or incomplete. */
    SOLUTION_METADATA("SEN-PKG-108", "solution-metadata", Severity.ERROR, "publisher, offer and support are given"),
    /** ReleaseNotes.md does not describe the version. */
    RELEASE_NOTES("SEN-PKG-109", "release-notes", Severity.WARNING, "the release notes have a row for the version"),
    /** Content marked as standalone or from the community. */
    NOT_FOR_SOLUTIONS(
            "SEN-PKG-110",
            "not-for-solutions",
            Severity.ERROR,
            "content of kind Community or Standalone stays outside"),
    /** A trigger operator that is unknown. */
    TRIGGER_OPERATOR("SEN-PKG-111", "trigger-operator", Severity.ERROR, "trigger operators are gt, lt, eq or ne"),
    /** Something that has no effect on the package. */
    IGNORED("SEN-PKG-112", "ignored-value", Severity.WARNING, "no value is without effect"),
    /** An earlier package has a higher version. */
    OLDER_THAN_PACKAGE("SEN-PKG-113", "version-rises", Severity.WARNING, "the version is not below that of a package"),
    /** A parameter of a watchlist file that nothing fills. */
    PARAMETER_DEFAULT("SEN-PKG-114", "parameter-default", Severity.WARNING, "parameters of watchlists have a default"),
    /** A listed file that is there under another suffix. */
    OTHER_SUFFIX("SEN-PKG-115", "listed-suffix", Severity.WARNING, "files are listed with their suffix"),
    /** A version of a package of template specs. */
    OLD_VERSION("SEN-PKG-116", "old-version", Severity.WARNING, "the version is at least 3.0.0"),
    /** The package to compare with cannot be read. */
    PREVIOUS_PACKAGE("SEN-PKG-117", "previous-package", Severity.ERROR, "the package before can be read"),
    /** The version is below that of the package to compare with. */
    LOWERED_VERSION(
            "SEN-PKG-118", "version-lowered", Severity.ERROR, "the version is above that of the package before"),
    /** An item has another id than in the package before. */
    CONTENT_ID("SEN-PKG-119", "content-id-kept", Severity.WARNING, "items keep their ids from package to package"),
    /** An item differs from the package before but has its version. */
    ITEM_VERSION("SEN-PKG-120", "item-version-raised", Severity.WARNING, "an item that changes has a new version"),
    /** A name or id that looks like an expression. */
    BRACKETED("SEN-PKG-121", "bracketed-text", Severity.ERROR, "ids, names and titles do not stand in brackets"),
    /** A poller whose stream no data collection rule takes. */
    NO_RULE("SEN-PKG-122", "stream-has-rule", Severity.WARNING, "a data collection rule takes the stream of a poller"),
    /** A connector whose page says everything but its version. */
    DEFAULT_VERSION("SEN-PKG-123", "connector-version", Severity.WARNING, "the metadata of a connector has a version");

    private final String id;
    private final String ruleName;
    private final Severity severity;
    private final String summary;

    PackagingRule(String id, String ruleName, Severity severity, String summary) {
        this.id = id;
        this.ruleName = ruleName;
        this.severity = severity;
        this.summary = summary;
    }

    /** Returns what reports say about all of them, sorted by id. */
    public static List<RuleDescription> descriptions() {
        return Arrays.stream(values())
                .map(rule -> new RuleDescription(rule.id, rule.ruleName, rule.summary, rule.severity, null))
                .toList();
    }

    Finding at(SourceLocation location, String message, @Nullable String hint) {
        return new Finding(id, ruleName, severity, location, message, hint);
    }
}
