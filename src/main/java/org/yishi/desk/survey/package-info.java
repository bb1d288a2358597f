/** Surveys of satisfaction: drawn, answered, closed; and their papers. */
@NullMarked
package org.yishi.desk.survey;

import org.jspecify.annotations.NullMarked;
