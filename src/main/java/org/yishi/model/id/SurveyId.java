package org.yishi.model.id;

/** Names a satisfaction survey. */
public record SurveyId(long value) implements Id {}
