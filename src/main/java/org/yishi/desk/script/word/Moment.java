package org.yishi.desk.script.word;

import java.time.LocalTime;
import java.util.Optional;

/** A time as a script writes it: 19:04, or with its day. */
public record Moment(Optional<Day> day, LocalTime time) {}
