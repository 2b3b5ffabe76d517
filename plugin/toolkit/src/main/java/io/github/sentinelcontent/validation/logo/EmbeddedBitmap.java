package io.github.sentinelcontent.validation.logo;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** A bitmap in a vector picture cannot be scaled and is large. */
final class EmbeddedBitmap extends LogoCheck {
    private static final Pattern IMAGE = Pattern.compile("(<image\\b)[^>]*(?:\\.png|\\.jpe?g|\\.gif|data:image)");

    EmbeddedBitmap() {
        super(CheckInfo.error("SEN-LG-005", "bitmap", "a logo holds no bitmap"));
    }

    @Override
    void check(SourceFile logo, Reporter reporter) {
        reportEach(IMAGE, logo, "the logo holds a bitmap", "draw it with shapes", reporter);
    }
}
