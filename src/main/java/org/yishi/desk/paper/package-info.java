/** Handing out papers: each as one file where the person asks for it. */
@NullMarked
package org.yishi.desk.paper;

import org.jspecify.annotations.NullMarked;
