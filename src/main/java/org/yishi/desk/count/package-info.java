/**
 * Counting a ballot file alone: for rehearsal, for a recount by others, for proof. Reads {@code .blt}, {@code .csv} and
 * PrefLib's {@code .soc .soi .toc .toi}; touches no village's data.
 */
@NullMarked
package org.yishi.desk.count;

import org.jspecify.annotations.NullMarked;
