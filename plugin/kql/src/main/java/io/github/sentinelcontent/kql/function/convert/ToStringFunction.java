package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.ScalarText;

/** {@code tostring}: the text of a value; a null of any type gives the empty text. */
final class ToStringFunction extends Conversion {
    ToStringFunction() {
        super("tostring", KqlType.STRING, "tostring-function");
    }

    @Override
    Object convert(KqlType type, Object value) {
        return ScalarText.format(type, value);
    }

    /** Inside dynamic values the text is JSON's, so that true is {@code true} and not {@code True}. */
    @Override
    Object convertInner(KqlType type, Object value) {
        return DynamicText.toText(value);
    }

    @Override
    Object convertComposite(Object value) {
        return DynamicText.toText(value);
    }
}
