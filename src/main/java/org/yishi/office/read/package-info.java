// house: a reader for each kind of file, within limits that they share and nobody else sees
/**
 * Reads the tables that people really have: {@code .xlsx}, {@code .xls}, {@code .csv} and {@code .txt}, told apart by
 * their content. It knows cells, not residents.
 *
 * <pre>{@code
 * Book book = Tables.read(path);               // or UnreadableException with a kind and what to say about it
 * for (Sheet sheet : book.sheets()) {
 *     for (Row row : sheet.rows()) {
 *         row.text(2);                          // third cell, as a person sees it, never null
 *     }
 * }
 * }</pre>
 *
 * <p>Nothing is rounded on the way: phones, 18-digit numbers and leading zeros come as text. Files are distrusted:
 * sizes, cells and inflated bytes are bounded, no document type or entity is ever resolved.
 */
@NullMarked
package org.yishi.office.read;

import org.jspecify.annotations.NullMarked;
