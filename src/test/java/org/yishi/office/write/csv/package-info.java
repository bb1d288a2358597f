@NullMarked
package org.yishi.office.write.csv;

import org.jspecify.annotations.NullMarked;
