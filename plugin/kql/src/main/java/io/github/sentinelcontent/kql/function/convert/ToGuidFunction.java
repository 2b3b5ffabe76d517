package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.type.GuidText;
import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/** {@code toguid}. */
final class ToGuidFunction extends Conversion {
    ToGuidFunction() {
        super("toguid", KqlType.GUID, "toguid-function");
    }

    @Override
    @Nullable
    Object convert(KqlType type, Object value) {
        return switch (type) {
            case GUID -> value;
            case STRING -> GuidText.parse((String) value);
            default -> null;
        };
    }
}
