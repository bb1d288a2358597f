/** Reports and ledgers from a shell. */
@NullMarked
package org.yishi.command.report;

import org.jspecify.annotations.NullMarked;
