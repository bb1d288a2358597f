/** Who is asked and what it comes to, by cases, a second form and chance. */
@NullMarked
package org.yishi.rule.survey;

import org.jspecify.annotations.NullMarked;
