/** The papers of a questionnaire: cards, forms, what it came to, and the answers for scholars. */
@NullMarked
package org.yishi.report.question;

import org.jspecify.annotations.NullMarked;
