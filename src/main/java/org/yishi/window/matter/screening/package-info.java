/** Screening matters 研判 one after the other, and the answers that go back to those who raised them. */
@NullMarked
package org.yishi.window.matter.screening;

import org.jspecify.annotations.NullMarked;
