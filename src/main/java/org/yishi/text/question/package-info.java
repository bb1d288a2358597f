/** Questionnaires before and after, and what they came to, in words. */
@NullMarked
package org.yishi.text.question;

import org.jspecify.annotations.NullMarked;
