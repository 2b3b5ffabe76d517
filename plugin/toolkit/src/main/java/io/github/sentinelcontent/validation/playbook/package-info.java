/** Checks of playbooks and the other templates in the folder Playbooks. */
@NullMarked
package io.github.sentinelcontent.validation.playbook;

import org.jspecify.annotations.NullMarked;
