/**
 * The roster: bringing it in from the file a village already has.
 *
 * <pre>{@code
 * var desk = new RosterImport(work, Lexicon.load(), initials);
 * Outcome<RosterFile> read = desk.open(path);              // sheet, heading and columns found
 * RosterFile file = read.orThrow().with(file.mapping().with(3, Field.PHONE));   // corrected, if need be
 * Outcome<Preview> preview = desk.preview(file, false);    // nothing written yet
 * Outcome<Taken> taken = desk.take(preview.orThrow());     // all in one transaction, or nothing
 * }</pre>
 *
 * <p>What a row says and what is wrong with it: {@code preview.rows()}, each a {@code PreviewRow} with its state, the
 * person with findings by field, and the changes old to new. All sentences are {@code Refusal} values for {@code Text};
 * {@link org.yishi.desk.roster.RosterWords} has the words for fields, states and values.
 */
@NullMarked
package org.yishi.desk.roster;

import org.jspecify.annotations.NullMarked;
