package org.yishi.model.people;

/** As the roster tells it. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
}
