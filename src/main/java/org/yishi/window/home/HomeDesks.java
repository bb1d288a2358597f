package org.yishi.window.home;

import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.people.Residents;

/** The desks that the home asks. */
public record HomeDesks(Planning planning, FollowUp followUp, Residents residents) {}
