/** Checks of watchlists. */
@NullMarked
package io.github.sentinelcontent.validation.watchlist;

import org.jspecify.annotations.NullMarked;
