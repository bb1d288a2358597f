/**
 * Bodies 议事组织 and their rules: read from files, checked, kept in the village file, changed there.
 *
 * <pre>{@code
 * desk.found(village, BodyFiles.defaults());                    // at the making of a village file
 * var body = bodies.find("villagers-representatives", day);     // the rules of that day
 * bodies.put(BodyDraft.of(body).notice(new NoticeRule(5, "本村章程")));
 * }</pre>
 */
@NullMarked
package org.yishi.desk.body;

import org.jspecify.annotations.NullMarked;
