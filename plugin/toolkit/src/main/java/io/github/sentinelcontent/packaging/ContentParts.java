package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.DataFileEntry;
import io.github.sentinelcontent.content.DataFileSection;
import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.content.SavedSearch;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SummaryRule;
import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.content.Workbook;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Adds the listed content to the package, each kind by its own class. */
final class ContentParts {

    private final PackageDraft draft;
    private final Map<ContentKind, Integer> numbers = new EnumMap<>(ContentKind.class);
    private int lastClassicConnector;

    ContentParts(PackageDraft draft) {
        this.draft = draft;
    }

    /** Adds what the data file lists, in its order, which decides the order of the resources. */
    void addAll(Solution solution) {
        for (DataFileSection section : draft.facts().dataFile().sections()) {
            section.entries().stream()
                    .sorted(Comparator.comparingInt(entry -> rank(solution, entry)))
                    .forEach(entry -> addEntry(solution, section, entry));
        }
        if (lastClassicConnector > 0) {
            DataConnectorPart.finish(lastClassicConnector, draft);
        }
    }

    /** Function apps and custom connectors come before the playbooks that use them. */
    private static int rank(Solution solution, DataFileEntry entry) {
        if (!(solution.item(entry).orElse(null) instanceof Playbook playbook)) {
            return 0;
        }
        return switch (playbook.type()) {
            case FUNCTION_APP -> 0;
            case LOGIC_APPS_CUSTOM_CONNECTOR -> 1;
            case LOGIC_APP -> 2;
        };
    }

    private void addEntry(Solution solution, DataFileSection section, DataFileEntry entry) {
        if (!entry.target().isFile()) {
            draft.problems()
                    .add(
                            PackagingRule.MISSING_FILE,
                            entry.location(),
                            "there is no file '" + entry.text() + "'",
                            ListedFile.nearest(solution.folder(), entry.text())
                                    .map(path -> "did you mean '" + path + "'?")
                                    .orElse("correct the path or remove the line"));
            return;
        }
        if (entry.hasOtherSuffix()) {
            draft.problems()
                    .add(
                            PackagingRule.OTHER_SUFFIX,
                            entry.location(),
                            "there is no file '" + entry.text() + "'; '"
                                    + entry.target().path() + "' is packaged",
                            "write '" + entry.target().path() + "'");
        }
        Optional<ContentItem> item = solution.item(entry);
        if (item.isEmpty() || item.get().kind() != section.kind() || !hasExpectedSuffix(section.kind(), entry)) {
            notSupported(entry, "this file under '" + section.key().text() + "'");
            return;
        }
        draft.template().origins().begin(item.get());
        int number = numbers.merge(section.kind(), 1, Integer::sum);
        add(item.get(), entry, number);
        if (item.get() instanceof DataConnector connector && connector.shape() != ConnectorShape.CODELESS) {
            lastClassicConnector = number;
        }
    }

    /** The query of an old parser may stand in a file with any suffix. */
    private static boolean hasExpectedSuffix(ContentKind kind, DataFileEntry entry) {
        return kind == ContentKind.PARSER || kind.hasSuffix(entry.target().path());
    }

    private void add(ContentItem item, DataFileEntry entry, int number) {
        switch (item.kind()) {
            case ANALYTIC_RULE -> AnalyticRulePart.add((AnalyticRule) item, number, draft);
            case HUNTING_QUERY -> HuntingQueryPart.add((HuntingQuery) item, number, draft);
            case WORKBOOK -> WorkbookPart.add((Workbook) item, entry, number, draft);
            case DATA_CONNECTOR -> DataConnectorPart.add((DataConnector) item, entry, number, draft);
            case PARSER -> ParserPart.add((Parser) item, number, draft);
            case WATCHLIST -> WatchlistPart.add((Watchlist) item, number, draft);
            case PLAYBOOK -> PlaybookPart.add((Playbook) item, entry, number, draft);
            case SUMMARY_RULE -> SummaryRulePart.add((SummaryRule) item, number, draft);
            case SAVED_SEARCH -> SavedSearchPart.add((SavedSearch) item, draft);
        }
    }

    private void notSupported(DataFileEntry entry, String what) {
        draft.problems()
                .add(PackagingRule.NOT_SUPPORTED, entry.location(), "not supported: packaging of " + what, null);
    }
}
