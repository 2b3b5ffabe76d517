package io.github.sentinelcontent.validation.workbookmetadata;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Set;

/** The gallery shows a preview for dark and one for light portals; dark and light are accepted in names too. */
final class PreviewColours extends MetadataCheck {
    private static final Pattern BLACK = Pattern.compile("[Bb]lack|[Dd]ark");
    private static final Pattern WHITE = Pattern.compile("[Ww]hite|[Ll]ight");

    /** Workbooks that were published before the rule. */
    private static final Set<String> EXEMPT = Set.copyOf(ReferenceLines.read("preview-exempt.txt"));

    PreviewColours() {
        super(CheckInfo.error(
                "SEN-WM-005", "preview-colours", "there is a preview named black and one named white, and no other"));
    }

    @Override
    void check(MetadataEntries entries, Reporter reporter) {
        for (WorkbookMetadata entry : entries.entries()) {
            List<ScalarNode> names = entry.node().items("previewImagesFileNames").stream()
                    .flatMap((DocumentNode node) -> node.asScalar().stream())
                    .filter(name -> !name.text().isBlank())
                    .toList();
            if (!names.isEmpty() && !EXEMPT.contains(entry.workbookKey().orElse(""))) {
                check(entry, names, reporter);
            }
        }
    }

    private static void check(WorkbookMetadata entry, List<ScalarNode> names, Reporter reporter) {
        boolean black = false;
        boolean white = false;
        for (ScalarNode name : names) {
            boolean isBlack = BLACK.matcher(name.text()).find();
            boolean isWhite = WHITE.matcher(name.text()).find();
            black |= isBlack;
            white |= isWhite;
            if (!isBlack && !isWhite) {
                reporter.report(
                        name, "the name of the preview '" + name.text() + "' has neither Black nor White", null);
            }
        }
        if (!black || !white) {
            reporter.report(
                    Place.of(entry.node(), "previewImagesFileNames"),
                    "there is no preview named " + (black ? "White" : "Black"),
                    "add one for each background");
        }
    }
}
