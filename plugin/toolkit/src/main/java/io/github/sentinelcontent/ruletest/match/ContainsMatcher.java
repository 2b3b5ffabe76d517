package io.github.sentinelcontent.ruletest.match;

/** Demands a text that holds another one, letter case included. */
record ContainsMatcher(String part) implements Matcher {
    @Override
    public boolean matches(Value value) {
        return value.present() && value.text().contains(part);
    }
}
