/** What a person writes as a TOML file, read with the place of each mistake. */
@NullMarked
package org.yishi.desk.toml;

import org.jspecify.annotations.NullMarked;
