/** What residents were asked about a matter 满意度测评, and what they said. */
@NullMarked
package org.yishi.model.survey;

import org.jspecify.annotations.NullMarked;
