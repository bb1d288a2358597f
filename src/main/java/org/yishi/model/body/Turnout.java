package org.yishi.model.body;

/** What a quorum looks at. */
public enum Turnout {
    /** Those who are present when the vote opens. */
    PRESENT,
    /** Those who cast a voice or paper: elections, recalls, owners' votes. */
    CAST
}
