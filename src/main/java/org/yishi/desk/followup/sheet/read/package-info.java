/** Reads filled-in follow-up sheets as people and programs leave them: rows by their key, cells as people write them. */
@NullMarked
package org.yishi.desk.followup.sheet.read;

import org.jspecify.annotations.NullMarked;
