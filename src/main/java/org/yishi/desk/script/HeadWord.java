package org.yishi.desk.script;

/** The words of a script's head. */
enum HeadWord {
    TITLE,
    PLACE,
    WHEN,
    HOST,
    RECORDER
}
