package io.github.sentinelcontent.docs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.StoredFunction;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds tables by searching the text of a query, as the mapper of the public catalogue does: at the places where a table
 * often stands.
 */
final class TextTables {
    private static final int MAX_DEPTH = 5;
    private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)//.*$");
    private static final Pattern FIRST = Pattern.compile("^\\W*([A-Za-z_]\\w*)");
    private static final Pattern LET = Pattern.compile("\\blet\\s+\\w+\\s*=\\s*([A-Za-z_]\\w*)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern UNION = Pattern.compile("(?i)\\bunion\\b");
    private static final Pattern PIPED = Pattern.compile("(?:^|\\n|[({])[ \\t]*([A-Za-z_]\\w*)[ \\t]*\\|");
    private static final Pattern OPENED = Pattern.compile("[({]\\s*([A-Za-z_]\\w*)\\s*\\|");
    private static final Pattern ASIM = Pattern.compile("\\b(_(?:Im|ASim)_\\w+)\\s*\\(");
    private static final Pattern LONE = Pattern.compile("^\\s*([A-Za-z_]\\w*)\\s*$");
    private static final Pattern FIELDS =
            Pattern.compile("^\\s*\\|\\s*(project|extend|parse|summarize|mv-expand|mv-apply)");

    private final Catalog catalog;
    private final TableNames names;

    TextTables(Catalog catalog, TableNames names) {
        this.catalog = catalog;
        this.names = names;
    }

    /** The tables and ASIM parsers in a text; other parsers give the tables in their own text. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        collect(text, found, 0);
        return found;
    }

    private void collect(String text, Set<String> found, int depth) {
        for (String name : candidates(COMMENT.matcher(text).replaceAll(""))) {
            Optional<StoredFunction> parser = catalog.function(name);
            if (TableNames.isAsim(name)) {
                found.add(name);
            } else if (parser.isPresent()) {
                String body = parser.get().body();
                if (body != null && depth < MAX_DEPTH) {
                    collect(body, found, depth + 1);
                }
            } else {
                names.accept(name).ifPresent(found::add);
            }
        }
    }

    private static Set<String> candidates(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher first = FIRST.matcher(text);
        if (first.find()) {
            names.add(first.group(1));
        }
        addAll(LET, text, names);
        if (UNION.matcher(text).find()) {
            addWords(text, names);
        }
        addLoneLines(text, names);
        addAll(PIPED, text, names);
        addAll(OPENED, text, names);
        addAll(ASIM, text, names);
        return names;
    }

    private static void addAll(Pattern pattern, String text, Set<String> names) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    private static void addWords(String text, Set<String> names) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group());
        }
    }

    /** A name alone on a line before a line with a bar, unless the lines before list columns. */
    private static void addLoneLines(String text, Set<String> names) {
        String[] lines = text.split("\n");
        boolean inFields = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.strip().startsWith("|")) {
                inFields = FIELDS.matcher(line).find();
            }
            Matcher lone = LONE.matcher(line);
            boolean barFollows = i + 1 < lines.length && lines[i + 1].strip().startsWith("|");
            if (!inFields && barFollows && lone.find()) {
                names.add(lone.group(1));
            }
        }
    }
}
