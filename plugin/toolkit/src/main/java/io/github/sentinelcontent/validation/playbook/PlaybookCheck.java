package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on each template in the folder Playbooks. */
abstract class PlaybookCheck implements Check {
    private final CheckInfo info;

    PlaybookCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        for (Playbook playbook : context.solution().items(Playbook.class)) {
            if (playbook.root().isPresent()
                    && playbook.root().get().get("resources").isPresent()) {
                check(playbook, context, reporter);
            }
        }
    }

    abstract void check(Playbook playbook, SolutionContext context, Reporter reporter);
}
