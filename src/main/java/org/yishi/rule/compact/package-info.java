/** What follows from the texts of village rules and compacts: how they are read, compared, edited and adopted. */
@NullMarked
package org.yishi.rule.compact;

import org.jspecify.annotations.NullMarked;
