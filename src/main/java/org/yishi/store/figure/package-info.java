/** What figures and ledgers are made of: read light, and no more than the time asked for needs. */
@NullMarked
package org.yishi.store.figure;

import org.jspecify.annotations.NullMarked;
