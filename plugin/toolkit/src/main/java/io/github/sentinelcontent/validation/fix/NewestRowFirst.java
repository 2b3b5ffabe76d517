package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the rows of release notes in order when each has a line and a version of its own. */
final class NewestRowFirst implements Fix {
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-RN-005");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        SourceFile file = text.source();
        List<ReleaseNotes.Row> rows = ReleaseNotes.of(file).rows();
        if (rows.isEmpty() || !canBeSorted(rows)) {
            return Optional.empty();
        }
        List<ReleaseNotes.Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing((ReleaseNotes.Row row) -> numbers(row), Arrays::compare)
                .reversed());
        StringBuilder lines = new StringBuilder();
        int start = file.offset(rows.get(0).location().line(), 1);
        int end = start;
        for (int i = 0; i < rows.size(); i++) {
            int line = rows.get(i).location().line();
            int lineEnd = file.offset(line, 1) + file.line(line).length();
            lines.append(file.line(sorted.get(i).location().line()));
            if (i + 1 < rows.size()) {
                int next = file.offset(rows.get(i + 1).location().line(), 1);
                lines.append(file.text(), lineEnd, next);
            }
            end = lineEnd;
        }
        return Optional.of(new TextEdit(start, end, lines.toString()));
    }

    private static boolean canBeSorted(List<ReleaseNotes.Row> rows) {
        Set<String> versions = new HashSet<>();
        int line = rows.get(0).location().line();
        for (ReleaseNotes.Row row : rows) {
            boolean fits =
                    row.location().line() == line++ && VERSION.matches(row.version()) && versions.add(row.version());
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int[] numbers(ReleaseNotes.Row row) {
        return Arrays.stream(row.version().split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
