/** Questionnaires before and after a deliberation: written, typed in by keys, and what they came to. */
@NullMarked
package org.yishi.window.forum.questions;

import org.jspecify.annotations.NullMarked;
