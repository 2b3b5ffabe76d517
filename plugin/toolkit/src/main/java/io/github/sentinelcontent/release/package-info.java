/**
 * What a published package holds, and what changed for customers from one package to the next.
 *
 * <p>{@link io.github.sentinelcontent.release.PublishedPackage} reads a package, {@link
 * io.github.sentinelcontent.release.PackageChanges} compares two of them.
 */
@NullMarked
package io.github.sentinelcontent.release;

import org.jspecify.annotations.NullMarked;
