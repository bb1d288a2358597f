/** What a meeting keeps beside its votes: lots, groups. */
@NullMarked
package org.yishi.store.forum;

import org.jspecify.annotations.NullMarked;
