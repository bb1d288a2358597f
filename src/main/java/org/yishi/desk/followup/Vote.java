package org.yishi.desk.followup;

import java.time.LocalDate;
import org.yishi.model.id.MeetingId;
import org.yishi.model.vote.Poll;

/** A vote on which the end of a task may rest, with the meeting that held it. */
public record Vote(Poll poll, MeetingId meeting, String title, LocalDate day) {}
