/**
 * Word documents: paragraphs, hanging lists, tables and signature lines in the layout of GB/T 9704-2012, in a plain
 * English layout, or in that of somebody's own file.
 */
@NullMarked
package org.yishi.office.write.docx;

import org.jspecify.annotations.NullMarked;
