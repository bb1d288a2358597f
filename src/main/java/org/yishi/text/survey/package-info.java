/** Surveys of satisfaction in words. */
@NullMarked
package org.yishi.text.survey;

import org.jspecify.annotations.NullMarked;
