package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Set;

/** The packager skips a key it does not know, and with it the content it lists. */
final class UnknownDataKey extends DataFileCheck {
    private static final Set<String> KNOWN = Set.of(
            "Name",
            "Author",
            "Logo",
            "Description",
            "BasePath",
            "Version",
            "Metadata",
            "TemplateSpec",
            "Is1PConnector",
            "Is1Pconnector",
            "StaticDataConnectorIds",
            "dependentDomainSolutionIds",
            "DataConnectorCCFVersion",
            "createPackage",
            "SavedSearches",
            "Playbooks",
            "Parsers",
            "Workbooks",
            "Watchlists",
            "SummaryRules",
            "WorkbookBladeDescription",
            "AnalyticalRuleBladeDescription",
            "HuntingQueryBladeDescription",
            "PlaybooksBladeDescription",
            "WorkbookDescription",
            "PlaybookDescription",
            "WatchlistDescription",
            "Data Connectors",
            "Analytic Rules",
            "Hunting Queries",
            "Summary Rules",
            "XDR Detections",
            "Custom Detections",
            "Include XDR Content Registration",
            "XDR Extension Version",
            "XDR Detection Version");

    UnknownDataKey() {
        super(CheckInfo.warning("SEN-SD-011", "unknown-key", "keys are those that packaging reads"));
    }

    @Override
    void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter) {
        for (MappingEntry entry : root.entries()) {
            if (!KNOWN.contains(entry.name())) {
                reporter.report(
                        entry.key(),
                        "unknown key '" + entry.name() + "'",
                        NearestName.of(entry.name(), KNOWN)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse(null));
            }
        }
    }
}
