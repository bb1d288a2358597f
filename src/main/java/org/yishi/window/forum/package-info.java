/** What a meeting does beside its votes: lots, groups, opinions, questionnaires, a budget, speaking rules. */
@NullMarked
package org.yishi.window.forum;

import org.jspecify.annotations.NullMarked;
