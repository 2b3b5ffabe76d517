package io.github.sentinelcontent.validation.logo;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** These attributes come from drawing programs and are refused by the gallery. */
final class ForbiddenAttribute extends LogoCheck {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("[\\s\"'](style|cls|xmlns:xlink|data-name|xlink:href)\\s*=");

    ForbiddenAttribute() {
        super(CheckInfo.error(
                "SEN-LG-003",
                "forbidden-attribute",
                "a logo has no attribute style, cls, xmlns:xlink, data-name or xlink:href"));
    }

    @Override
    void check(SourceFile logo, Reporter reporter) {
        reportEach(
                ATTRIBUTE, logo, "the attribute {} is not allowed", "use attributes such as fill, and href", reporter);
    }
}
