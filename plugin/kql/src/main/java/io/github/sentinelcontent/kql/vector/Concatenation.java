package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins vectors of the same type end to end. */
final class Concatenation {
    private Concatenation() {}

    static Vector of(KqlType type, List<Vector> parts, int rows) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return switch (type) {
            case INT, LONG, DATETIME, TIMESPAN -> longs(type, parts, rows);
            case REAL -> reals(parts, rows);
            case STRING -> strings(parts, rows);
            case BOOL, DECIMAL, GUID, DYNAMIC, UNKNOWN -> others(type, parts, rows);
        };
    }

    private static Vector longs(KqlType type, List<Vector> parts, int rows) {
        long[] values = new long[rows];
        boolean[] nulls = null;
        int at = 0;
        for (Vector part : parts) {
            LongVector longs = (LongVector) part.flatten();
            System.arraycopy(longs.values(), 0, values, at, longs.size());
            if (longs.nulls() != null) {
                nulls = nulls == null ? new boolean[rows] : nulls;
                System.arraycopy(longs.nulls(), 0, nulls, at, longs.size());
            }
            at += longs.size();
        }
        return new LongVector(type, values, nulls, rows);
    }

    private static Vector reals(List<Vector> parts, int rows) {
        double[] values = new double[rows];
        boolean[] nulls = null;
        int at = 0;
        for (Vector part : parts) {
            RealVector reals = (RealVector) part.flatten();
            System.arraycopy(reals.values(), 0, values, at, reals.size());
            if (reals.nulls() != null) {
                nulls = nulls == null ? new boolean[rows] : nulls;
                System.arraycopy(reals.nulls(), 0, nulls, at, reals.size());
            }
            at += reals.size();
        }
        return new RealVector(values, nulls, rows);
    }

    private static Vector strings(List<Vector> parts, int rows) {
        for (Vector part : parts) {
            if (part instanceof StringVector text && !text.isDictionary()) {
                return plainStrings(parts, rows);
            }
        }
        String[] shared = sharedEntries(parts);
        if (shared != null) {
            return StringVector.dictionary(shared, codes(parts, rows), rows);
        }
        TextNumbering numbers = new TextNumbering();
        int[] codes = new int[rows];
        int at = 0;
        for (Vector part : parts) {
            StringVector text = (StringVector) part.flatten();
            int[] renumbered = new int[text.entries().length];
            for (int i = 0; i < renumbered.length; i++) {
                renumbered[i] = numbers.number(text.entries()[i]);
            }
            int[] partCodes = text.codes();
            for (int i = 0; i < text.size(); i++) {
                codes[at++] = renumbered[partCodes[i]];
            }
        }
        return StringVector.dictionary(numbers.texts(), codes, rows);
    }

    /** The dictionary of all parts when they have the same one, else null. */
    private static String @Nullable [] sharedEntries(List<Vector> parts) {
        String[] entries = parts.get(0) instanceof StringVector first ? first.entries() : null;
        for (Vector part : parts) {
            if (!(part instanceof StringVector text) || text.entries() != entries) {
                return null;
            }
        }
        return entries;
    }

    private static int[] codes(List<Vector> parts, int rows) {
        int[] codes = new int[rows];
        int at = 0;
        for (Vector part : parts) {
            System.arraycopy(((StringVector) part).codes(), 0, codes, at, part.size());
            at += part.size();
        }
        return codes;
    }

    private static Vector plainStrings(List<Vector> parts, int rows) {
        String[] values = new String[rows];
        int at = 0;
        for (Vector part : parts) {
            for (int i = 0; i < part.size(); i++) {
                values[at++] = (String) part.value(i);
            }
        }
        return StringVector.plain(values, rows);
    }

    private static Vector others(KqlType type, List<Vector> parts, int rows) {
        VectorBuilder builder = VectorBuilder.of(type, rows);
        for (Vector part : parts) {
            for (int i = 0; i < part.size(); i++) {
                builder.append(part.value(i));
            }
        }
        return builder.build();
    }
}
