package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in the files of the package that a solution keeps in its folder, found without regard to what holds them. */
final class PackagedTexts {
    private PackagedTexts() {}

    /**
     * A text as it is written between its quotes.
     *
     * @param start offset in the file
     * @param written with its escapes
     */
    record Text(int start, String written) {}

    /** A file in the folder Package, also when it is broken. */
    static Optional<SourceFile> file(SolutionContext context, String name) {
        return context.committedPackage().source("Package/" + name);
    }

    /**
     * The texts under certain keys of a JSON file, in file order.
     *
     * @param keys alternatives of a pattern
     */
    static List<Text> of(SourceFile file, String keys) {
        List<Text> texts = new ArrayList<>();
        Matcher opening = Pattern.compile("\"(?:" + keys + ")\"\\s*:\\s*\"").matcher(file.text());
        int from = 0;
        while (opening.find(from)) {
            int end = end(file.text(), opening.end());
            texts.add(new Text(opening.end(), file.text().substring(opening.end(), end)));
            from = end;
        }
        return texts;
    }

    /** The offset of the quote that closes a text, or the end of the file. */
    private static int end(String json, int start) {
        int at = start;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, json.length());
    }
}
