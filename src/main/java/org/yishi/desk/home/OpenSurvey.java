package org.yishi.desk.home;

import java.time.LocalDate;
import org.yishi.model.id.SurveyId;

/**
 * A survey that nobody has closed yet.
 *
 * @param asked how many were to be asked, without substitutes
 * @param answers how many forms came back
 */
public record OpenSurvey(SurveyId id, String title, LocalDate openedOn, int asked, int answers) {}
