package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What users read in the gallery. */
final class EntryText extends MetadataCheck {
    private static final int SHORTEST = 50;

    EntryText() {
        super(CheckInfo.warning(
                "SEN-WM-012",
                "text",
                "title without parentheses, description of 50 characters or more, one spelling of each provider"));
    }

    @Override
    void check(MetadataEntries entries, Reporter reporter) {
        Map<String, String> providers = new HashMap<>();
        for (WorkbookMetadata entry : entries.entries()) {
            MappingNode node = entry.node();
            entry.title()
                    .filter(title -> title.contains("(") || title.contains(")"))
                    .ifPresent(title -> reporter.report(
                            Place.of(node, "title"), "the title '" + title + "' has parentheses", null));
            entry.description()
                    .filter(text -> text.strip().length() < SHORTEST)
                    .ifPresent(text -> reporter.report(
                            Place.of(node, "description"),
                            "description has " + text.strip().length() + " characters, allowed is at least " + SHORTEST,
                            "say what the workbook shows"));
            node.text("provider").ifPresent(provider -> checkProvider(provider, node, providers, reporter));
        }
    }

    private static void checkProvider(
            String provider, MappingNode node, Map<String, String> providers, Reporter reporter) {
        String known = providers.putIfAbsent(provider.strip().toLowerCase(Locale.ROOT), provider);
        if (known != null && !known.equals(provider)) {
            reporter.report(
                    Place.of(node, "provider"),
                    "provider says '" + provider + "', another entry says '" + known + "'",
                    null);
        }
    }
}
