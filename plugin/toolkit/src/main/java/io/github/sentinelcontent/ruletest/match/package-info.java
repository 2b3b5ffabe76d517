/** Compares what a query gave with what a test expects. */
@NullMarked
package io.github.sentinelcontent.ruletest.match;

import org.jspecify.annotations.NullMarked;
