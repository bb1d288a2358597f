/** Photos and files of reports, on every page that shows them: small pictures, opened, written elsewhere. */
@NullMarked
package org.yishi.window.photo;

import org.jspecify.annotations.NullMarked;
