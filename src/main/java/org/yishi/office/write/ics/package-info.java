/** Calendar files (RFC 5545) that phones and mail programs take in. */
@NullMarked
package org.yishi.office.write.ics;

import org.jspecify.annotations.NullMarked;
