/**
 * Matters as they come in: taken down with photos, compared with what is there, screened, answered.
 *
 * <pre>{@code
 * var known = intake.known();
 * known.alike("路灯不亮", "三组路口", grid);       // while somebody types
 * intake.take(topic, photos);                      // or intake.join(voice, matter, photos)
 * screening.decline(topic, "属于邻里纠纷，……");
 * answers.told(answers.of(topic), Telling.Way.SLIP, today, "李敏");
 * }</pre>
 */
@NullMarked
package org.yishi.desk.matter.intake;

import org.jspecify.annotations.NullMarked;
