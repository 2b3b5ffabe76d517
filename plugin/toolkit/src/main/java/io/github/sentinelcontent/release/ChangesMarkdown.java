package io.github.sentinelcontent.release;

import java.util.List;
import java.util.Map;

/** Writes changes as a page for customers: new, changed, removed, tables. */
final class ChangesMarkdown {

    private static final Map<String, String> KINDS = Map.of(
            "AnalyticsRule", "Analytic rule",
            "HuntingQuery", "Hunting query",
            "DataConnector", "Data connector",
            "ResourcesDataConnector", "Data connector (connections)",
            "LogicAppsCustomConnector", "Custom connector",
            "AzureFunction", "Function app",
            "SummaryRule", "Summary rule");

    private final PackageChanges changes;
    private final StringBuilder page = new StringBuilder();

    ChangesMarkdown(PackageChanges changes) {
        this.changes = changes;
    }

    String page() {
        line("# What changed in " + text(changes.to().name()) + ": "
                + changes.from().version() + " → " + changes.to().version());
        line("");
        if (changes.isEmpty()) {
            line("Nothing changed for customers.");
            return page.toString();
        }
        line(changes.count(Change.ADDED) + " new, " + changes.count(Change.CHANGED) + " changed, "
                + changes.count(Change.REMOVED) + " removed.");
        list("New", Change.ADDED);
        changed();
        list("Removed", Change.REMOVED);
        tables();
        return page.toString();
    }

    private void list(String title, Change wanted) {
        List<ItemChange> items = of(wanted);
        if (items.isEmpty()) {
            return;
        }
        heading(title);
        line("| Kind | Name | Version |");
        line("| --- | --- | --- |");
        for (ItemChange item : items) {
            line("| " + kind(item) + " | " + text(item.item().name()) + " | "
                    + item.item().version() + " |");
        }
    }

    private void changed() {
        List<ItemChange> items = of(Change.CHANGED);
        if (items.isEmpty()) {
            return;
        }
        heading("Changed");
        String separator = "";
        for (ItemChange item : items) {
            page.append(separator);
            separator = "\n";
            changed(item);
        }
    }

    private void changed(ItemChange change) {
        PublishedItem before = change.before();
        line("### " + kind(change) + ": " + text(change.item().name()));
        line("");
        if (before != null && !before.version().equals(change.item().version())) {
            line("- version " + before.version() + " → " + change.item().version());
        }
        if (before != null && change.isIdChanged()) {
            line("- id `" + before.contentId() + "` → `" + change.item().contentId()
                    + "`: copies in workspaces lose their link to the template");
        }
        change.properties().forEach(property -> page.append(PropertyText.of(property)));
        if (change.isVersionForgotten()) {
            line("- the version is still " + change.item().version() + ": customers are not offered this update");
        }
    }

    private void tables() {
        if (changes.tables().isEmpty()) {
            return;
        }
        heading("Tables");
        for (TableChange table : changes.tables()) {
            switch (table.change()) {
                case ADDED -> line("- `" + table.name() + "` is new");
                case REMOVED -> line("- `" + table.name() + "` is no longer created");
                case CHANGED -> table.columns().forEach(column -> line("- `" + table.name() + "`: " + column(column)));
            }
        }
    }

    private static String column(TableChange.Column column) {
        if (column.before() == null) {
            return "column `" + column.name() + "` (" + column.after() + ") is new";
        }
        return column.after() == null
                ? "column `" + column.name() + "` (" + column.before() + ") is gone"
                : "column `" + column.name() + "` was " + column.before() + ", is " + column.after();
    }

    private List<ItemChange> of(Change wanted) {
        return changes.items().stream().filter(item -> item.change() == wanted).toList();
    }

    private static String kind(ItemChange change) {
        return KINDS.getOrDefault(change.item().kind(), change.item().kind());
    }

    private void heading(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** Names stand in tables and headings, so that neither bars nor line ends may come through. */
    static String text(String name) {
        return name.replace("|", "\\|").replaceAll("\\R", " ").strip();
    }
}
