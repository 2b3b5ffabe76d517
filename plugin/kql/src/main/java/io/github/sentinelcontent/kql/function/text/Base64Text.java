package io.github.sentinelcontent.kql.function.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Decoding of base64. */
final class Base64Text {
    private Base64Text() {}

    /** The bytes that a text stands for, null when it is not base64. */
    static byte @Nullable [] decode(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The text that bytes stand for in UTF-8; empty when they are not UTF-8 or not there. */
    static String utf8(byte @Nullable [] bytes) {
        if (bytes == null) {
            return "";
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
