package org.yishi.model.verdict;

import org.yishi.model.body.Measure;

/**
 * Who is counted at one moment: frozen when a vote opens and again when it closes.
 *
 * @param entitled 应到: all on the meeting's list; those who sit in are not on it
 * @param inPerson those in the room
 * @param byProxy those represented by someone in the room under the body's proxy rule
 */
public record Electorate(Weight entitled, Weight inPerson, Weight byProxy) {
    /** 实到: in person and by proxy together. */
    public Weight present() {
        return inPerson.plus(byProxy);
    }

    public long entitled(Measure measure) {
        return entitled.in(measure);
    }

    public long present(Measure measure) {
        return present().in(measure);
    }
}
