/** What a person does at a participatory budget: projects, scores, the list under the purse, amendments, papers. */
@NullMarked
package org.yishi.desk.forum.budget;

import org.jspecify.annotations.NullMarked;
