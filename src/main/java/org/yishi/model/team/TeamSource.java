package org.yishi.model.team;

/** Who is parted into groups. */
public enum TeamSource {
    /** Whoever takes part by the meeting's list: the entitled, and those drawn by lot. Guests sit at no table. */
    LISTED,
    /** Those of them who are in the room now. */
    PRESENT,
    /** Those who were drawn by lot and come. */
    DRAWN
}
