/** The papers of a survey of satisfaction: forms without names, who is asked, what it came to. */
@NullMarked
package org.yishi.report.survey;

import org.jspecify.annotations.NullMarked;
