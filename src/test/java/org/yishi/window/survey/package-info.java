/** Surveys by their keys. */
@NullMarked
package org.yishi.window.survey;

import org.jspecify.annotations.NullMarked;
