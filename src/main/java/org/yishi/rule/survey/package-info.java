/** Who is asked in a survey of satisfaction, and what its answers come to. */
@NullMarked
package org.yishi.rule.survey;

import org.jspecify.annotations.NullMarked;
