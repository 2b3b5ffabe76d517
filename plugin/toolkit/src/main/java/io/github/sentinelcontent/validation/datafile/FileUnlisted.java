package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** What is not listed is never shipped. */
final class FileUnlisted extends DataFileCheck {
    FileUnlisted() {
        super(CheckInfo.warning("SEN-SD-004", "file-unlisted", "every content file in the folders is listed"));
    }

    @Override
    void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter) {
        for (ContentItem item : context.solution().items()) {
            if (!item.listed() && item.root().isPresent() && isShippable(item)) {
                reporter.report(
                        item.source().location(),
                        item.kind().singular() + " '" + item.path() + "' is not listed in "
                                + file.source().path(),
                        "add it to \"" + item.kind().plural() + "\" or delete the file");
            }
        }
    }

    /** Templates of function apps serve a playbook. */
    private static boolean isLogicApp(Playbook playbook) {
        return playbook.resources().stream()
                .flatMap(resource -> resource.text("type").stream())
                .anyMatch(type -> type.equalsIgnoreCase("Microsoft.Logic/workflows")
                        || type.equalsIgnoreCase("Microsoft.Web/customApis"));
    }

    /** Companion files of a connector or playbook are not content of their own. */
    private static boolean isShippable(ContentItem item) {
        return switch (item.kind()) {
            case ANALYTIC_RULE, HUNTING_QUERY, SUMMARY_RULE, WORKBOOK -> true;
            case PARSER -> item.name().isPresent();
            case DATA_CONNECTOR -> item.id().isPresent();
            case PLAYBOOK -> item instanceof Playbook playbook && isLogicApp(playbook);
            case WATCHLIST ->
                item instanceof Watchlist watchlist && watchlist.properties().isPresent();
            case SAVED_SEARCH -> false;
        };
    }
}
