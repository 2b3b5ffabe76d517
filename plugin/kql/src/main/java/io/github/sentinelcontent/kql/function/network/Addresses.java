package io.github.sentinelcontent.kql.function.network;

import io.github.sentinelcontent.kql.type.DynamicText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address or range arguments of a call, given one by one or as one dynamic array. */
final class Addresses {
    private Addresses() {}

    /** The texts of the arguments from a 0-based position on, arrays taken apart. */
    static List<String> from(@Nullable Object[] arguments, int position) {
        List<String> texts = new ArrayList<>();
        for (int i = position; i < arguments.length; i++) {
            if (arguments[i] instanceof List<?> list) {
                list.forEach(element -> texts.add(DynamicText.toText(element)));
            } else {
                texts.add(DynamicText.toText(arguments[i]));
            }
        }
        return texts;
    }
}
