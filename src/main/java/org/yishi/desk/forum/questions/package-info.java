/** Questionnaires before and after a deliberation: made, typed in, read from files, counted; and their papers. */
@NullMarked
package org.yishi.desk.forum.questions;

import org.jspecify.annotations.NullMarked;
