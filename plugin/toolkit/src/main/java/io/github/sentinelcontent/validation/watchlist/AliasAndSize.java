package io.github.sentinelcontent.validation.watchlist;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The alias is the name by which queries find the list. */
final class AliasAndSize implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-WL-006",
            "alias-size",
            "the alias is 3 to 64 letters, digits, hyphens and underscores and differs from others, and the list is not too large");
    private static final Pattern FORM = Pattern.compile("^[A-Za-z0-9][A-Za-z0-9_-]{1,62}[A-Za-z0-9]$");
    private static final int LARGEST = 3_800_000;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Set<String> aliases = new HashSet<>();
        for (Watchlist watchlist : context.solution().items(Watchlist.class)) {
            Optional<ScalarNode> alias = watchlist
                    .properties()
                    .flatMap(properties -> properties.scalar("watchlistAlias"))
                    .filter(node -> !node.text().isBlank() && !node.text().startsWith("["));
            alias.ifPresent(node -> check(node, aliases, reporter));
            watchlist
                    .rawContent()
                    .filter(node -> node.text().getBytes(StandardCharsets.UTF_8).length > LARGEST)
                    .ifPresent(node -> reporter.report(
                            Severity.INFO,
                            node.location(),
                            "rawContent has more than 3.8 MB",
                            "load it from a storage account"));
        }
    }

    private static void check(ScalarNode alias, Set<String> aliases, Reporter reporter) {
        if (!FORM.matches(alias.text())) {
            reporter.report(
                    alias,
                    "watchlistAlias '" + alias.text() + "' does not have the form " + FORM.pattern(),
                    "write 3 to 64 letters, digits, hyphens and underscores");
        } else if (!aliases.add(alias.text().toLowerCase(Locale.ROOT))) {
            reporter.report(alias, "'" + alias.text() + "' is already the alias of a watchlist", null);
        }
    }
}
