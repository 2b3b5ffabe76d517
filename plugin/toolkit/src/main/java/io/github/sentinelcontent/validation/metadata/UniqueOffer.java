package io.github.sentinelcontent.validation.metadata;

import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.RepositoryCheck;
import io.github.sentinelcontent.validation.SolutionIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two solutions with one publisher and offer would overwrite each other in a workspace. */
final class UniqueOffer implements RepositoryCheck {
    @Override
    public CheckInfo info() {
        return MetadataChecks.UNIQUE_OFFER;
    }

    @Override
    public void check(List<SolutionIndex> solutions, Reporter reporter) {
        Map<String, SolutionIndex.Offer> seen = new HashMap<>();
        for (SolutionIndex solution : solutions) {
            solution.offer().ifPresent(offer -> {
                SolutionIndex.Offer other = seen.putIfAbsent(offer.id().toLowerCase(Locale.ROOT), offer);
                if (other != null) {
                    reporter.report(
                            offer.location(),
                            "'" + offer.id() + "' is already used at " + other.location(),
                            "each solution needs an offerId of its own");
                }
            });
        }
    }
}
