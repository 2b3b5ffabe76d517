package io.github.sentinelcontent.kql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case of a {@code .kqltest} file: a query, then the expected table or the expected diagnostic.
 *
 * @param file path of the file
 * @param line 1-based line of its title
 * @param errorCode code of the expected diagnostic, null when a table is expected
 * @param expected the lines after {@code ---}: header and rows, or text that the diagnostic's message contains
 */
public record KqlTestCase(
        Path file,
        int line,
        String title,
        String query,
        @Nullable String errorCode,
        List<String> expected) {
    private static final String TITLE = "=== ";
    private static final String RESULT = "---";
    private static final String ERROR = "--- error ";

    /** All cases of a file in order. A case without result line is a fault of the file. */
    public static List<KqlTestCase> read(Path file) throws IOException {
        List<KqlTestCase> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        int at = 0;
        while (at < lines.size()) {
            if (!lines.get(at).startsWith(TITLE)) {
                if (!lines.get(at).isBlank()) {
                    throw new IllegalArgumentException(file + ":" + (at + 1) + ": text outside a case");
                }
                at++;
                continue;
            }
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith(TITLE)) {
                end++;
            }
            cases.add(parse(file, at, lines.subList(at, end)));
            at = end;
        }
        return cases;
    }

    private static KqlTestCase parse(Path file, int start, List<String> lines) {
        int result = 1;
        while (result < lines.size() && !isResult(lines.get(result))) {
            result++;
        }
        if (result == lines.size()) {
            throw new IllegalArgumentException(file + ":" + (start + 1) + ": the case has no result line '---'");
        }
        String mark = lines.get(result);
        return new KqlTestCase(
                file,
                start + 1,
                lines.get(0).substring(TITLE.length()).strip(),
                String.join("\n", lines.subList(1, result)),
                mark.startsWith(ERROR) ? mark.substring(ERROR.length()).strip() : null,
                lines.subList(result + 1, lines.size()).stream()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static boolean isResult(String line) {
        return line.strip().equals(RESULT) || line.startsWith(ERROR);
    }

    @Override
    public String toString() {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.')) + ": " + title;
    }
}
