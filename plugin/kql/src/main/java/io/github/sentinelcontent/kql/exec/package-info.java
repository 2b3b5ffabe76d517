/** Columnar evaluation: one class per plan operator, working on chunks of vectors. */
@NullMarked
package io.github.sentinelcontent.kql.exec;

import org.jspecify.annotations.NullMarked;
