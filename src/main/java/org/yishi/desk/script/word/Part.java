package org.yishi.desk.script.word;

/** The parts of a line that can be named: {@code 理由=…}. */
public enum Part {
    REASON,
    MATTER,
    PRESENTER,
    TEXT,
    LIMIT,
    STANDING,
    HOUSEHOLDS,
    AREA,
    GROUP,
    CALLER,
    TELLER,
    SCRUTINEER,
    WAY,
    NOTE,
    OWNER,
    HELPERS,
    DUE,
    LIST,
    LIKE,
    PEOPLE,
    ISSUED,
    RETURNED,
    METHOD,
    CANDIDATES,
    SEATS,
    POSTS,
    SEED,
    VALID
}
