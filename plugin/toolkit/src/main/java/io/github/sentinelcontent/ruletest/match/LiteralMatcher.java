package io.github.sentinelcontent.ruletest.match;

/** Demands a scalar; see {@link Operand#equalTo}. */
record LiteralMatcher(Operand expected) implements Matcher {
    @Override
    public boolean matches(Value value) {
        return value.present() && expected.equalTo(value);
    }
}
