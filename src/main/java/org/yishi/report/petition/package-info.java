/** The papers of petitions. */
@NullMarked
package org.yishi.report.petition;

import org.jspecify.annotations.NullMarked;
