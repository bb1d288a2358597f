package org.yishi.window.residents;

/** The usual reasons for which a resident is taken off the roster; others are typed. */
enum Leaving {
    MOVED,
    DIED,
    MISTAKE
}
