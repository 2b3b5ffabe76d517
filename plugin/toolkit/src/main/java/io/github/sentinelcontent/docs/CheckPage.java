package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.finding.HelpPage;
import io.github.sentinelcontent.finding.RuleDescription;
import io.github.sentinelcontent.finding.Upstream;
import java.util.List;

/** What one check wants, and what to do about its findings. */
record CheckPage(String path, Navigation navigation, String title, String summary, String severity, List<String> help)
        implements DocsPage {
    static CheckPage of(DocsSite site, RuleDescription check) {
        String back = "[← Checks](checks-index.md)";
        return new CheckPage(
                path(check),
                Navigation.page(site, back, back),
                Markdown.inline(check.id() + " " + check.name()),
                Markdown.inline(check.summary()),
                severity(check),
                check.help() == null
                        ? List.of()
                        : check.help().sections().stream().map(CheckPage::text).toList());
    }

    static String path(RuleDescription check) {
        return "checks/" + check.id() + ".md";
    }

    /** The severity, and whether upstream stops on an error too. */
    static String severity(RuleDescription check) {
        return check.severity().word() + (check.upstream() == Upstream.PASSES ? "" : ", upstream fails too");
    }

    private static String text(HelpPage.Section section) {
        return "## " + section.title() + "\n\n" + section.text() + "\n";
    }

    @Override
    public String template() {
        return "check";
    }
}
