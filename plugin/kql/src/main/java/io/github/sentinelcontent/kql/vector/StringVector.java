package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text values, either plain or as codes into a dictionary of distinct entries.
 *
 * <p>A deterministic function of one dictionary column runs once per entry instead of once per row.
 */
public final class StringVector extends Vector {
    private final String[] entries;
    private final int @Nullable [] codes;

    private StringVector(String[] entries, int @Nullable [] codes, int size) {
        super(KqlType.STRING, size);
        this.entries = entries;
        this.codes = codes;
    }

    /** One string per row; the caller does not change the array afterwards. */
    public static StringVector plain(String[] values, int size) {
        return new StringVector(values, null, size);
    }

    /** One code per row into the entries, all distinct; the caller does not change the arrays afterwards. */
    public static StringVector dictionary(String[] entries, int[] codes, int size) {
        return new StringVector(entries, codes, size);
    }

    /** Whether rows are codes into {@link #entries()}. */
    public boolean isDictionary() {
        return codes != null;
    }

    /** The dictionary, or one string per row when this is plain; not to be changed. */
    public String[] entries() {
        return entries;
    }

    /** The code of each row, or null when this is plain; not to be changed. */
    public int @Nullable [] codes() {
        return codes;
    }

    @Override
    public boolean isNull(int row) {
        return false;
    }

    @Override
    public String value(int row) {
        return codes == null ? entries[row] : entries[codes[row]];
    }

    @Override
    public StringVector take(int[] rows, int count) {
        return codes == null ? takePlain(rows, count) : takeCodes(codes, rows, count);
    }

    private StringVector takePlain(int[] rows, int count) {
        String[] taken = new String[count];
        for (int i = 0; i < count; i++) {
            taken[i] = rows[i] < 0 ? "" : entries[rows[i]];
        }
        return plain(taken, count);
    }

    private StringVector takeCodes(int[] from, int[] rows, int count) {
        int[] taken = new int[count];
        int empty = -1;
        String[] words = entries;
        for (int i = 0; i < count; i++) {
            if (rows[i] >= 0) {
                taken[i] = from[rows[i]];
                continue;
            }
            if (empty < 0) {
                empty = Arrays.asList(entries).indexOf("");
            }
            if (empty < 0) {
                empty = entries.length;
                words = Arrays.copyOf(entries, empty + 1);
                words[empty] = "";
            }
            taken[i] = empty;
        }
        return dictionary(words, taken, count);
    }
}
