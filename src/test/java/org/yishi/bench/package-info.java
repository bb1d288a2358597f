/**
 * How fast Yishi is, beside the plainest program that does the same work with the same libraries: {@code mvn -Pbench
 * verify} prints one table of medians. Nothing here is a test; no build fails because a machine is slow.
 */
@NullMarked
package org.yishi.bench;

import org.jspecify.annotations.NullMarked;
