/** Made-up villages: the roster of the sample, and whole years of a village's meetings and follow-up. */
@NullMarked
package org.yishi.sample;

import org.jspecify.annotations.NullMarked;
