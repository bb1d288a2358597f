/** Questionnaires 问卷 before and after a deliberation, their answers, and what these came to. */
@NullMarked
package org.yishi.model.forum.question;

import org.jspecify.annotations.NullMarked;
