/** Runs analytic rules on sample events as the service would and compares the outcome. */
@NullMarked
package io.github.sentinelcontent.ruletest;

import org.jspecify.annotations.NullMarked;
