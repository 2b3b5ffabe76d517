package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The list of all fixes. */
final class Fixes {
    private static final Fix SUGGESTED = new SuggestedText();

    private static final List<Fix> ALL = List.of(
            new DurationForm(),
            new LowerCaseGuid(),
            new ThreeNumberVersion(),
            new KeyWithoutEffect(),
            new StandaloneMetadata(),
            new EntitiesColumn(),
            new PrescribedValue(),
            new PlainDash(),
            new DayForm(),
            new EmptyListEntry(),
            new SavedResource(),
            new SpelledTier(),
            new OneLineLet(),
            new OneLineSort(),
            new PlainDataType(),
            new ConnectControl(),
            new TimeColumn(),
            new PlainText(),
            new StaleComment(),
            new ListedEntry(),
            new SecondEntry(),
            new LowerCaseOffer(),
            new ListOfOne(),
            new NewestRowFirst(),
            new LogoAttribute(),
            new LogoTitle(),
            new LogoGuid(),
            new PassiveLogo(),
            new SanitizedAddress());

    private static final Map<String, Fix> BY_CHECK = byCheck();

    private Fixes() {}

    /** Returns the fix for a finding, or none. */
    static Optional<Fix> of(Finding finding) {
        return finding.replacement() != null ? Optional.of(SUGGESTED) : Optional.ofNullable(BY_CHECK.get(finding.id()));
    }

    /** Returns the path of the file that the fix for a finding edits, or else the one that the finding is about. */
    static String file(Finding finding) {
        return of(finding)
                .map(fix -> fix.file(finding))
                .orElseGet(() -> finding.location().file());
    }

    /** Returns the ids of the checks whose findings some fix mends. */
    static Set<String> checks() {
        return BY_CHECK.keySet();
    }

    private static Map<String, Fix> byCheck() {
        Map<String, Fix> byCheck = new HashMap<>();
        for (Fix fix : ALL) {
            for (String check : fix.checks()) {
                if (byCheck.put(check, fix) != null) {
                    throw new IllegalStateException("two fixes for " + check);
                }
            }
        }
        return Map.copyOf(byCheck);
    }
}
