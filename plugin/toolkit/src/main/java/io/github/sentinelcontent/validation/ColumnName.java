package io.github.sentinelcontent.validation;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.ScalarNode;

/** Names of columns in rules. */
public final class ColumnName {
    private static final Pattern FORM = Pattern.compile("[a-zA-Z_]\\w*");

    private static final int LONGEST = 500;

    private ColumnName() {}

    /** Tells whether a value is written like a column name; others are reported as such. */
    public static boolean hasForm(ScalarNode node) {
        return hasForm(node.text());
    }

    /** Tells whether a text is written like a column name. */
    public static boolean hasForm(String text) {
        return text.length() <= LONGEST && FORM.matches(text);
    }
}
