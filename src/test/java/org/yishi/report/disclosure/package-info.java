@NullMarked
package org.yishi.report.disclosure;

import org.jspecify.annotations.NullMarked;
