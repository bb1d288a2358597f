/** What people did: the journal's entries. */
@NullMarked
package org.yishi.model.event;

import org.jspecify.annotations.NullMarked;
