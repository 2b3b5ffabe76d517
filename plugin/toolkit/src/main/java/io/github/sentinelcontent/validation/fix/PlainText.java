package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Writes a text with the line end that most of its lines have, without NUL and invisible blanks at line ends. */
final class PlainText implements Fix {
    static final String CHECK = "SEN-GEN-005";
    private static final String BLANKS = " \t\u00A0";

    @Override
    public Set<String> checks() {
        return Set.of(CHECK);
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        String whole = text.source().text();
        String plain = of(whole);
        return plain.equals(whole) ? Optional.empty() : Optional.of(new TextEdit(0, whole.length(), plain));
    }

    private static String of(String text) {
        int lines = count(text, '\n');
        int carried = (text.length() - text.replace("\r\n", "\n").length());
        String lineEnd = carried * 2 > lines ? "\r\n" : "\n";
        StringBuilder plain = new StringBuilder(text.length());
        for (String line : text.replace("\0", "").split("\n", -1)) {
            String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            plain.append(withoutBlanks(bare)).append(lineEnd);
        }
        plain.setLength(plain.length() - lineEnd.length());
        return plain.toString();
    }

    private static int count(String text, char sought) {
        return (int) text.chars().filter(c -> c == sought).count();
    }

    /** Ordinary blanks stay, unless a no-break space stands among them. */
    private static String withoutBlanks(String line) {
        int end = line.length();
        while (end > 0 && BLANKS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.indexOf('\u00A0', end) < 0 ? line : line.substring(0, end);
    }
}
