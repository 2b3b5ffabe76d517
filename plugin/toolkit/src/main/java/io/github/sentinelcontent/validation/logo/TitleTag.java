package io.github.sentinelcontent.validation.logo;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** A title becomes a tooltip over the picture. */
final class TitleTag extends LogoCheck {
    private static final Pattern TITLE = Pattern.compile("(<title[\\s>/])");

    TitleTag() {
        super(CheckInfo.error("SEN-LG-004", "title-tag", "a logo has no title element"));
    }

    @Override
    void check(SourceFile logo, Reporter reporter) {
        reportEach(TITLE, logo, "a title element is not allowed", "remove it", reporter);
    }
}
