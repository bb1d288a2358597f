package org.yishi.desk.compact;

import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.vote.Poll;

/**
 * A published vote that may have decided on a draft.
 *
 * @param against why its body cannot adopt such a text; empty where it can
 */
public record PollChoice(Meeting meeting, Poll poll, boolean carried, Optional<Refusal> against) {}
