/** What users set: severities, profiles, accepted data and suppressions, from {@code sentinel.yaml} or the pom. */
@NullMarked
package io.github.sentinelcontent.validation.configuration;

import org.jspecify.annotations.NullMarked;
