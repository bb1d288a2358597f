package org.yishi.window.matter.intake;

import org.yishi.desk.matter.Matters;
import org.yishi.desk.matter.intake.Intake;
import org.yishi.desk.people.Residents;

/** What the form for matters works with. */
public record IntakeDesks(Intake intake, Matters matters, Residents residents) {}
