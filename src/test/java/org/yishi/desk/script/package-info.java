@NullMarked
package org.yishi.desk.script;

import org.jspecify.annotations.NullMarked;
