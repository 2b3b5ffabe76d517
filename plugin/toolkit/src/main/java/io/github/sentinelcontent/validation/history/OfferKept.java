package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.metadata.MetadataChecks;
import java.util.List;
import java.util.Optional;

/** The marketplace knows a solution by publisher and offer; under another name it is another solution. */
final class OfferKept extends HistoryCheck {

    @Override
    public CheckInfo info() {
        return MetadataChecks.UNIQUE_OFFER;
    }

    @Override
    void compare(Solution before, Solution now, Reporter reporter) {
        for (String key : List.of("publisherId", "offerId")) {
            Optional<ScalarNode> old = value(before, key);
            Optional<ScalarNode> today = value(now, key);
            if (old.isPresent()
                    && today.isPresent()
                    && !old.get().text().equals(today.get().text())) {
                reporter.report(
                        today.get(),
                        key + " changed from " + old.get().text() + " to "
                                + today.get().text() + ": to the marketplace this is another solution",
                        "keep " + old.get().text());
            }
        }
    }

    private static Optional<ScalarNode> value(Solution solution, String key) {
        return solution.metadata().flatMap(metadata -> metadata.root()).flatMap(root -> root.scalar(key));
    }
}
