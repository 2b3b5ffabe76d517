package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Adds a file to the list of its kind in the data file, in the way that the list is written. */
final class ListedEntry implements Fix {
    private static final Pattern UNLISTED = Pattern.compile("'([^']+)' is not listed in (.+)");
    private static final Pattern LIST = Pattern.compile("add it to \"([^\"]+)\".*");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-SD-004");
    }

    /** The finding is at the file that is not listed. */
    @Override
    public String file(Finding finding) {
        String unlisted = finding.location().file();
        Matcher matcher = UNLISTED.matcher(finding.message());
        boolean known = matcher.find() && unlisted.endsWith(matcher.group(1));
        return known
                ? unlisted.substring(0, unlisted.length() - matcher.group(1).length()) + matcher.group(2)
                : unlisted;
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        Matcher unlisted = UNLISTED.matcher(finding.message());
        Matcher list = LIST.matcher(finding.hint() == null ? "" : finding.hint());
        if (!unlisted.find() || !list.matches()) {
            return Optional.empty();
        }
        String path = JsonMapper.shared().writeValueAsString(unlisted.group(1));
        return JsonDocument.read(text.source())
                .mapping()
                .flatMap(root -> root.entryIgnoreCase(list.group(1))
                        .map(entry -> inList(text.source().text(), entry, path))
                        .orElseGet(() -> newList(text.source().text(), root, list.group(1), path)));
    }

    private static Optional<TextEdit> inList(String text, MappingEntry entry, String path) {
        Optional<SequenceNode> list = entry.value().asSequence();
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<DocumentNode> items = list.get().items();
        if (items.isEmpty()) {
            return Optional.of(new TextEdit(list.get().start(), list.get().end(), "[" + path + "]"));
        }
        DocumentNode last = items.get(items.size() - 1);
        String gap = before(text, last.start());
        return Optional.of(
                new TextEdit(last.end(), last.end(), "," + (gap.isBlank() && !gap.isEmpty() ? gap : " ") + path));
    }

    /** A list that is not there yet stands before the other keys that come after lists. */
    private static Optional<TextEdit> newList(String text, MappingNode root, String key, String path) {
        if (root.entries().isEmpty()) {
            return Optional.empty();
        }
        MappingEntry next = root.entry("BasePath")
                .or(() -> root.entry("Version"))
                .orElse(root.entries().get(root.entries().size() - 1));
        String gap = before(text, next.key().start());
        String indent = gap.substring(gap.lastIndexOf('\n') + 1);
        String lineEnd = gap.contains("\n") ? gap.substring(0, gap.length() - indent.length()) : " ";
        String added = JsonMapper.shared().writeValueAsString(key) + ": [" + lineEnd + indent + indent + path + lineEnd
                + indent + "]," + lineEnd + indent;
        return Optional.of(new TextEdit(next.key().start(), next.key().start(), added));
    }

    /** The blanks before an offset. */
    private static String before(String text, int offset) {
        int start = offset;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, offset);
    }
}
