/** The expression language of Azure Resource Manager templates and of createUiDefinition.json. */
@NullMarked
package io.github.sentinelcontent.arm;

import org.jspecify.annotations.NullMarked;
