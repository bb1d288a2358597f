package org.yishi.desk.home;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.task.TaskLine;
import org.yishi.model.topic.Topic;

/**
 * What is to be done today.
 *
 * @param people how many are on the roster
 * @param meeting the one that is going on, else the next that is planned
 * @param late open tasks whose day has passed, the longest late first
 * @param soon open tasks due within the next two weeks, the first due first
 * @param open how many tasks are open at all
 * @param wall what is to be done at the notice board
 * @param voices matters that wait for an answer, and those that were taken up again
 * @param surveys surveys that are still open
 */
public record Today(
        LocalDate day,
        long people,
        Optional<NextMeeting> meeting,
        Few<TaskLine> late,
        Few<TaskLine> soon,
        long open,
        Few<WallDuty> wall,
        Few<Topic> voices,
        Few<OpenSurvey> surveys) {}
