/** What was decided and what becomes of it. */
@NullMarked
package org.yishi.model.task;

import org.jspecify.annotations.NullMarked;
