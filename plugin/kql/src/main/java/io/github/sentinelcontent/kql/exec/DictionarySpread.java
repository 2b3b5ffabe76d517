package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.TextNumbering;
import io.github.sentinelcontent.kql.vector.Vector;

/** Spreads values that were computed once per dictionary entry over the rows. */
final class DictionarySpread {
    private DictionarySpread() {}

    /** The value of each row's entry. Text stays a dictionary, so that further functions run once per entry too. */
    static Vector spread(Vector perEntry, StringVector dictionary) {
        int rows = dictionary.size();
        if (perEntry instanceof ConstantVector constant) {
            return new ConstantVector(constant.type(), constant.constant(), rows);
        }
        if (!(perEntry instanceof StringVector text)) {
            return perEntry.take(dictionary.codes(), rows);
        }
        return spreadText(text, dictionary.codes(), rows);
    }

    private static Vector spreadText(StringVector text, int[] codes, int rows) {
        TextNumbering numbers = new TextNumbering();
        int[] renumbered = new int[text.size()];
        for (int i = 0; i < renumbered.length; i++) {
            renumbered[i] = numbers.number(text.value(i));
        }
        int[] spread = new int[rows];
        for (int i = 0; i < rows; i++) {
            spread[i] = renumbered[codes[i]];
        }
        return StringVector.dictionary(numbers.texts(), spread, rows);
    }
}
