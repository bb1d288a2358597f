/** The follow-up sheet on its round: out as Excel, filled in by people on any machine, and back. */
@NullMarked
package org.yishi.desk.followup.sheet;

import org.jspecify.annotations.NullMarked;
