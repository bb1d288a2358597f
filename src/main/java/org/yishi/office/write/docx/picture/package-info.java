/** Photos in Word documents: how big they are, and how they are laid side by side, each with its caption. */
@NullMarked
package org.yishi.office.write.docx.picture;

import org.jspecify.annotations.NullMarked;
