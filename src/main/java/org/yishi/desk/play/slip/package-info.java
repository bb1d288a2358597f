/** What a script says of a vote among several, in the form that the desks take: who stands, what a paper says. */
@NullMarked
package org.yishi.desk.play.slip;

import org.jspecify.annotations.NullMarked;
