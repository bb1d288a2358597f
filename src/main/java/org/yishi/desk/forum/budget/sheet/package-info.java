/** Lists of projects from Excel, CSV or the clipboard, read so that a person can look before they are taken. */
@NullMarked
package org.yishi.desk.forum.budget.sheet;

import org.jspecify.annotations.NullMarked;
