/** The papers of village rules and compacts. */
@NullMarked
package org.yishi.report.compact;

import org.jspecify.annotations.NullMarked;
