@NullMarked
package org.yishi.office.write.chart;

import org.jspecify.annotations.NullMarked;
