/** Text with separators: finding its encoding and its separator, and cutting it into fields. Pure functions. */
@NullMarked
package org.yishi.office.read.text;

import org.jspecify.annotations.NullMarked;
