package io.github.sentinelcontent.packaging;

import tools.jackson.databind.node.ObjectNode;

/** What the pollers of a kind look like: which settings take the user's input, and in which order. */
interface PollerForm {

    /** Completes the properties of a poller and puts parameters in place of its placeholders. */
    void fill(ObjectNode properties, PollerDraft draft);
}
