package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Quotes and dashes pasted from documents break queries in ways that nobody sees. */
final class AsciiOnly implements Check {
    private static final CheckInfo INFO =
            CheckInfo.error("SEN-GEN-004", "ascii-only", "rules, hunting queries and parsers are plain ASCII");

    private static final Set<ContentKind> KINDS =
            Set.of(ContentKind.ANALYTIC_RULE, ContentKind.HUNTING_QUERY, ContentKind.PARSER);

    private static final Map<Integer, String> REPLACEMENTS = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2026, "..."),
            Map.entry(0x2022, "*"),
            Map.entry(0x00A0, " "),
            Map.entry(0x202F, " "),
            Map.entry(0x200B, ""),
            Map.entry(0x200C, ""),
            Map.entry(0x200D, ""),
            Map.entry(0xFEFF, ""));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        for (ContentItem item : context.solution().items()) {
            if (KINDS.contains(item.kind()) && ProblemCheck.isYaml(item.path())) {
                check(item.source(), reporter);
            }
        }
    }

    /** One finding per run of such characters, so that a text in another script is one finding and not hundreds. */
    private static void check(SourceFile file, Reporter reporter) {
        String text = file.text();
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) < 0x80) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            report(file, i, end, reporter);
            i = end;
        }
    }

    private static void report(SourceFile file, int start, int end, Reporter reporter) {
        int first = file.text().codePointAt(start);
        String name = "'" + Character.toString(first) + "' U+" + String.format(Locale.ROOT, "%04X", first) + " "
                + Character.getName(first);
        String found = "non-ASCII character " + name;
        Optional<String> plain = plain(file.text().substring(start, end));
        if (plain.isPresent()) {
            reporter.reportMendable(
                    INFO.severity(),
                    file.location(start, end),
                    found,
                    plain.get().isEmpty() ? "remove it" : "use '" + plain.get() + "'",
                    plain.get());
        } else {
            reporter.report(file.location(start, end), found, null);
        }
    }

    /** What to write instead, if that is known for each character. */
    private static Optional<String> plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            String one = REPLACEMENTS.get(character);
            if (one == null) {
                return Optional.empty();
            }
            plain.append(one);
        }
        return Optional.of(plain.toString());
    }
}
