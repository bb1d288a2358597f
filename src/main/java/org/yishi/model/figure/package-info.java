/** The numbers of a month, a quarter, a year: what they are made of, what each means, and what they came to. */
@NullMarked
package org.yishi.model.figure;

import org.jspecify.annotations.NullMarked;
