/** Surveys on a real file. */
@NullMarked
package org.yishi.desk.survey;

import org.jspecify.annotations.NullMarked;
