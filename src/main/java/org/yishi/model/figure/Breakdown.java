package org.yishi.model.figure;

import static org.yishi.model.figure.Figure.ANSWERS;
import static org.yishi.model.figure.Figure.CLOSED;
import static org.yishi.model.figure.Figure.DONE;
import static org.yishi.model.figure.Figure.ENTITLED;
import static org.yishi.model.figure.Figure.LATE;
import static org.yishi.model.figure.Figure.MADE;
import static org.yishi.model.figure.Figure.MEETINGS;
import static org.yishi.model.figure.Figure.ON_TIME;
import static org.yishi.model.figure.Figure.OPEN;
import static org.yishi.model.figure.Figure.PRESENT;
import static org.yishi.model.figure.Figure.PUT_UP;
import static org.yishi.model.figure.Figure.RAISED;
import static org.yishi.model.figure.Figure.RESOLUTIONS;
import static org.yishi.model.figure.Figure.ROSTER;
import static org.yishi.model.figure.Figure.SPOKE;
import static org.yishi.model.figure.Figure.TOOK_PART;
import static org.yishi.model.figure.Figure.VOTES;

import java.util.List;
import java.util.Optional;

/**
 * How figures are parted. What cannot be sorted (no grid told, no year of birth known) is a row of its own, and the rows
 * of each column add up to the figure itself.
 */
public enum Breakdown {
    /** By what they came to. */
    VOTES_BY_RESULT(Section.DECISIONS, List.of(VOTES), List.of(VOTES)),
    /** By the way they take. */
    RESOLUTIONS_BY_WAY(Section.DECISIONS, List.of(RESOLUTIONS), List.of(RESOLUTIONS)),
    /** By the grid where the task is done, else the one its matter came from. */
    TASKS_BY_GRID(Section.TASKS, List.of(MADE, DONE, ON_TIME, OPEN, LATE), List.of(DONE, OPEN, LATE)),
    /** By the owner's name as written. */
    TASKS_BY_OWNER(Section.TASKS, List.of(MADE, DONE, ON_TIME, OPEN, LATE), List.of(DONE, OPEN, LATE)),
    /** By who met. */
    ATTENDANCE_BY_BODY(Section.ATTENDANCE, List.of(MEETINGS, ENTITLED, PRESENT), List.of(ENTITLED, PRESENT)),
    /** By the group as it stood on the meeting's list. */
    ATTENDANCE_BY_GROUP(Section.ATTENDANCE, List.of(ENTITLED, PRESENT), List.of(ENTITLED, PRESENT)),
    /** By sex as it stood on the meeting's list. */
    ATTENDANCE_BY_SEX(Section.ATTENDANCE, List.of(ENTITLED, PRESENT), List.of(ENTITLED, PRESENT)),
    /** By age at the end; who is not on the roster has none. */
    ATTENDANCE_BY_AGE(Section.ATTENDANCE, List.of(ENTITLED, PRESENT), List.of(ENTITLED, PRESENT)),
    PEOPLE_BY_SEX(Section.PEOPLE, List.of(ROSTER, TOOK_PART, SPOKE), List.of(TOOK_PART, SPOKE)),
    PEOPLE_BY_AGE(Section.PEOPLE, List.of(ROSTER, TOOK_PART, SPOKE), List.of(TOOK_PART, SPOKE)),
    /** By role on the roster. Who has several stands in several rows: this one does not add up, and says so. */
    PEOPLE_BY_ROLE(Section.PEOPLE, List.of(ROSTER, TOOK_PART, SPOKE), List.of(TOOK_PART, SPOKE)),
    /** By the grid on the roster. */
    PEOPLE_BY_GRID(Section.PEOPLE, List.of(ROSTER, TOOK_PART, SPOKE), List.of(TOOK_PART, SPOKE)),
    /** In the village's own words. */
    TOPICS_BY_KIND(Section.TOPICS, List.of(RAISED, CLOSED), List.of(RAISED, CLOSED)),
    /** By the way in which they were raised. */
    TOPICS_BY_SOURCE(Section.TOPICS, List.of(RAISED, CLOSED), List.of(RAISED, CLOSED)),
    /** By where they came from. */
    TOPICS_BY_GRID(Section.TOPICS, List.of(RAISED, CLOSED), List.of(RAISED, CLOSED)),
    NOTICES_BY_KIND(Section.NOTICES, List.of(PUT_UP), List.of(PUT_UP)),
    /** From the best step to the worst. */
    ANSWERS_BY_STEP(Section.SURVEYS, List.of(ANSWERS), List.of(ANSWERS));

    private final Section section;
    /** Both made by {@code List.of} above, which nobody can change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Figure> columns;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Figure> drawn;

    Breakdown(Section section, List<Figure> columns, List<Figure> drawn) {
        this.section = section;
        this.columns = columns;
        this.drawn = drawn;
    }

    public Section section() {
        return section;
    }

    /** What its table tells of each row. */
    public List<Figure> columns() {
        return columns;
    }

    /** What its chart shows of each row: three at most, told apart by pattern. */
    public List<Figure> drawn() {
        return drawn;
    }

    /** The column whose share of its whole stands beside it; empty where no share tells anything. */
    public Optional<Figure> shared() {
        return columns.stream()
                .filter(figure -> figure != LATE && figure != SPOKE)
                .filter(figure -> figure.whole().filter(columns::contains).isPresent())
                .findFirst();
    }

    /** Whether one thing may stand in several rows, so that these come to more than the whole. */
    public boolean isOverlapping() {
        return this == PEOPLE_BY_ROLE;
    }
}
