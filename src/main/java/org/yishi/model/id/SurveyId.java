package org.yishi.model.id;

/** Names a task; also the hidden key of its row in the follow-up sheet. */
public record SurveyId(long value) implements Id {}
