package io.github.sentinelcontent.source;

import java.util.Arrays;

/** Converts offsets in code points, as SnakeYAML counts, to offsets in UTF-16 units, as Java strings count. */
final class CodePointOffsets {

    private final int[] supplementary;

    CodePointOffsets(String text) {
        int[] found = new int[8];
        int count = 0;
        int codePoint = 0;
        for (int i = 0; i < text.length(); codePoint++) {
            int width = Character.charCount(text.codePointAt(i));
            if (width == 2) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = codePoint;
            }
            i += width;
        }
        supplementary = Arrays.copyOf(found, count);
    }

    int toUtf16(int codePointOffset) {
        int found = Arrays.binarySearch(supplementary, codePointOffset);
        return codePointOffset + (found >= 0 ? found : -found - 1);
    }
}
