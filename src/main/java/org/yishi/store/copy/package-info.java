/** Copies of a village file: made while it is open, looked into without being touched, put back in its place. */
@NullMarked
package org.yishi.store.copy;

import org.jspecify.annotations.NullMarked;
