/** Whether residents are satisfied with what became of a matter. */
@NullMarked
package org.yishi.window.survey;

import org.jspecify.annotations.NullMarked;
