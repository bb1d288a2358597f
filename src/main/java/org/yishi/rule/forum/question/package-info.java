/** What questionnaires before and after a deliberation come to. Sums are exact; only the t distribution is not. */
@NullMarked
package org.yishi.rule.forum.question;

import org.jspecify.annotations.NullMarked;
