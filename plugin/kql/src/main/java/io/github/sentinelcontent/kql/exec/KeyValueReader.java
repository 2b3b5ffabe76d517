package io.github.sentinelcontent.kql.exec;

import com.google.re2j.Matcher;
import io.github.sentinelcontent.kql.plan.KeyValueFormat;
import io.github.sentinelcontent.kql.regex.KqlRegex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the values of wanted keys in texts; the first occurrence of a key wins. */
abstract class KeyValueReader {
    private final Map<String, Integer> positions = new HashMap<>();

    KeyValueReader(List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            positions.put(keys.get(i), i);
        }
    }

    /** The reader for a format. */
    static KeyValueReader of(KeyValueFormat format, List<String> keys) {
        if (format.regex() != null) {
            KqlRegex regex = KqlRegex.of(format.regex());
            if (regex == null) {
                throw new IllegalArgumentException(
                        KqlRegex.fault(format.regex()).orElse(format.regex()));
            }
            return new ByRegex(regex, keys);
        }
        return new DelimitedKeyValues(format, keys);
    }

    /** The values of the wanted keys in their order, null where a key does not occur. */
    abstract @Nullable String[] read(String text);

    final @Nullable String[] noValues() {
        return new String[positions.size()];
    }

    final boolean isWanted(String key) {
        return positions.containsKey(key);
    }

    final void put(String key, String value, @Nullable String[] values) {
        Integer position = positions.get(key);
        if (position != null && values[position] == null) {
            values[position] = value;
        }
    }

    /** Each match of an expression is a pair: its first group the key, its second the value. */
    private static final class ByRegex extends KeyValueReader {
        private final KqlRegex regex;

        ByRegex(KqlRegex regex, List<String> keys) {
            super(keys);
            this.regex = regex;
        }

        @Override
        @Nullable
        String[] read(String text) {
            @Nullable String[] values = noValues();
            Matcher matcher = regex.matcher(text);
            while (matcher.groupCount() >= 2 && matcher.find()) {
                String key = matcher.group(1);
                String value = matcher.group(2);
                if (key != null) {
                    put(key, value == null ? "" : value, values);
                }
            }
            return values;
        }
    }
}
