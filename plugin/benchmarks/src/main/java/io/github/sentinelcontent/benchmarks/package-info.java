/** Measures the KQL engine: speed on sample logs, agreement with recorded answers and result schemas. */
@NullMarked
package io.github.sentinelcontent.benchmarks;

import org.jspecify.annotations.NullMarked;
