/** What the service makes of the rows that a rule's query gave: alerts with entities and details. */
@NullMarked
package io.github.sentinelcontent.ruletest.alert;

import org.jspecify.annotations.NullMarked;
