package io.github.sentinelcontent.ruletest.match;

import io.github.sentinelcontent.kql.type.DynamicText;
import org.jspecify.annotations.Nullable;

/** Demands a dynamic value, or a text that holds it as JSON; arrays in order. */
record JsonMatcher(@Nullable Object expected) implements Matcher {
    @Override
    public boolean matches(Value value) {
        Object found = value.value() instanceof String text ? DynamicText.parse(text, text) : value.value();
        return value.present() && JsonEquality.test(found, expected);
    }
}
