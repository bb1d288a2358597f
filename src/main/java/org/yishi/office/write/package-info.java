/**
 * Writing for others' programs: a file that is whole or not there, Word documents ({@code docx}) and Excel workbooks
 * ({@code xlsx}). Knows paragraphs, tables and cells; nothing of meetings.
 */
@NullMarked
package org.yishi.office.write;

import org.jspecify.annotations.NullMarked;
