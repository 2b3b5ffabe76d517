package io.github.sentinelcontent.ruletest.match;

import io.github.sentinelcontent.kql.regex.KqlRegex;

/** Demands a text in which the pattern is found, as {@code matches regex} does. */
record RegexMatcher(KqlRegex pattern) implements Matcher {
    @Override
    public boolean matches(Value value) {
        return value.present() && pattern.find(value.text());
    }
}
