/** The result of a vote on one page, and the sheet on which strokes are made while papers are counted. */
@NullMarked
package org.yishi.report.result;

import org.jspecify.annotations.NullMarked;
