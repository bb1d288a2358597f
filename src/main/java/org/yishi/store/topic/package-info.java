/** What belongs to matters beside their rows: photos, what was told to whom, the plan of a year. */
@NullMarked
package org.yishi.store.topic;

import org.jspecify.annotations.NullMarked;
