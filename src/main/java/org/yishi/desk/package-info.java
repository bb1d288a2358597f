/**
 * What a person does: one class a job, one method a use case, one transaction a call. A desk asks the rules, writes
 * through the stores and tells that something changed.
 */
@NullMarked
package org.yishi.desk;

import org.jspecify.annotations.NullMarked;
