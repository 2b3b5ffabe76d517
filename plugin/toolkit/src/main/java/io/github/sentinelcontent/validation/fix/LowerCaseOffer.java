package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes an offer in lower case, with hyphens for blanks and dots, if it is short enough then. */
final class LowerCaseOffer implements Fix {
    private static final int MOST = 50;
    private static final Pattern APART = Pattern.compile("[.\\s]+");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-SM-003");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return text.scalar(finding).flatMap(scalar -> {
            String offer = APART.matcher(scalar.text().strip().toLowerCase(Locale.ROOT))
                    .replaceAll("-");
            return offer.equals(scalar.text()) || offer.isEmpty() || offer.length() > MOST
                    ? Optional.empty()
                    : text.replace(scalar, offer);
        });
    }
}
