package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Mends findings of some checks by an edit that is safe: there is one way to mend them, and it loses nothing. */
interface Fix {

    /** Returns the ids of the checks whose findings it mends. */
    Set<String> checks();

    /** Returns the path of the file to edit, as findings name files. */
    default String file(Finding finding) {
        return finding.location().file();
    }

    /** Returns the edit for a finding; empty if this one cannot be mended without a decision of its author. */
    Optional<TextEdit> edit(FaultyText text, Finding finding);
}
