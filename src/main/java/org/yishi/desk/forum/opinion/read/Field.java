package org.yishi.desk.forum.opinion.read;

/** What a column of a list of opinions holds. */
enum Field {
    WORDS,
    KIND,
    BY,
    GROUP,
    HEADING
}
