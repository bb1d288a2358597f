/** What this program keeps about itself and its user, apart from any village: language, look, recent files. */
@NullMarked
package org.yishi.desk.settings;

import org.jspecify.annotations.NullMarked;
