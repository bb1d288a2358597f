package org.yishi.model.figure;

import java.util.Optional;

/**
 * Every figure of a report, with what exactly it counts.
 *
 * <p>A report is of a period, and as of a day: the period's last, or today while the period still runs. "At the end" is
 * that day, "before" is the day before the period's first. Reports and moved dates that came later than that day are
 * left out, so that what is told of tasks in a past month never changes afterwards.
 */
public enum Figure {
    /** Meetings held: planned for a day of the period, and ended. One that still runs counts once it has ended. */
    MEETINGS(Section.DECISIONS),
    /** Meetings planned for a day of the period and called off. */
    CANCELLED(Section.DECISIONS),
    /** Items of the agendas of the meetings held that were dealt with. */
    ITEMS(Section.DECISIONS),
    /** Votes published at the meetings held; void ones do not count. */
    VOTES(Section.DECISIONS),
    /** Of those votes: passed, or every seat filled. A vote of opinion decides nothing and is not among them. */
    PASSED(Section.DECISIONS, VOTES),
    /** Resolutions noted on a day of the period, whichever way they take. */
    RESOLUTIONS(Section.DECISIONS),

    /**
     * Tasks that were open before the period. With those made and those taken up again it makes as many as were done,
     * were given up and are open at the end.
     */
    OPEN_BEFORE(Section.TASKS),
    /** Tasks made on a day of the period. */
    MADE(Section.TASKS),
    /** Tasks done or given up before the period whose state at its end is another. */
    REOPENED(Section.TASKS),
    /** Tasks that are done at the end, as their owner says, checked or signed off, and were not so before. */
    DONE(Section.TASKS),
    /** Of those done: on or before the date that held at the end, or without any date. */
    ON_TIME(Section.TASKS, DONE),
    /** Tasks given up at the end that were not so before. */
    GIVEN_UP(Section.TASKS),
    /** Tasks neither done nor given up at the end. */
    OPEN(Section.TASKS),
    /** Of those open: whose date, as it held at the end, is before the end. On its very day nothing is late. */
    LATE(Section.TASKS, OPEN),
    /** How often a date was moved in the period; a date set for the first time is not moved. */
    MOVED(Section.TASKS),
    /** Money that the reports of the period say was spent, in fen. */
    SPENT(Section.TASKS),

    /** Lines of those entitled on the lists of the meetings held, without those struck off: a person once a meeting. */
    ENTITLED(Section.ATTENDANCE),
    /** Of those lines: who came at any time, or was spoken for by proxy. */
    PRESENT(Section.ATTENDANCE, ENTITLED),
    /** Of those present: who did not come, and whose proxy came. */
    BY_PROXY(Section.ATTENDANCE, PRESENT),

    /** Everyone on the roster today who has not left it: the measure for those who took part. */
    ROSTER(Section.PEOPLE),
    /**
     * Different people who came to a meeting held, entitled or sitting in, or spoke there. Somebody on the roster is
     * told by the roster, anybody else by name.
     */
    TOOK_PART(Section.PEOPLE, ROSTER),
    /** Of those: who spoke. */
    SPOKE(Section.PEOPLE, TOOK_PART),
    /** Speeches begun at the meetings held; one taken off the list is none. */
    SPEECHES(Section.PEOPLE),

    /** Matters raised on a day of the period. */
    RAISED(Section.TOPICS),
    /** Matters closed on a day of the period, and not opened again since. */
    CLOSED(Section.TOPICS),
    /**
     * Matters raised by the end that were still to be dealt with here then: open today, or closed later than the end.
     * What was joined, handed on or declined is taken as it stands today, for its day is not noted.
     */
    PENDING(Section.TOPICS),

    /** Notices put up on a day of the period, without those declared void. */
    PUT_UP(Section.NOTICES),
    /** Notices whose day was before the end and that were not up by then, without those declared void. */
    MISSED(Section.NOTICES),
    /** Objections taken on a day of the period, to whatever notice. */
    OBJECTIONS(Section.NOTICES),
    /** Of those objections: answered by the end. */
    ANSWERED(Section.NOTICES, OBJECTIONS),

    /** Surveys closed on a day of the period. */
    SURVEYS(Section.SURVEYS),
    /** People asked in those surveys: a person once a survey. */
    ASKED(Section.SURVEYS),
    /** Answers in those surveys, without those taken back. */
    ANSWERS(Section.SURVEYS, ASKED),
    /** Of those answers: satisfied, or very much so. */
    SATISFIED(Section.SURVEYS, ANSWERS);

    private final Section section;
    private final Optional<Figure> whole;

    Figure(Section section) {
        this.section = section;
        whole = Optional.empty();
    }

    Figure(Section section, Figure whole) {
        this.section = section;
        this.whole = Optional.of(whole);
    }

    public Section section() {
        return section;
    }

    /** Of what it is told as a share; empty where it stands for itself. */
    public Optional<Figure> whole() {
        return whole;
    }
}
