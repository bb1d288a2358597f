/** What can be set: the village's name, its bodies and their rules, the program's language and look. */
@NullMarked
package org.yishi.window.settings;

import org.jspecify.annotations.NullMarked;
