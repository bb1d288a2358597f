/** Papers of matters beside their file: answers to those who raised them, the plan of a year. */
@NullMarked
package org.yishi.report.topic;

import org.jspecify.annotations.NullMarked;
