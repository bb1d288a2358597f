/** The record of every change, sealed, and the check for what was changed behind its back. */
@NullMarked
package org.yishi.store.journal;

import org.jspecify.annotations.NullMarked;
