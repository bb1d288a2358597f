package org.yishi.window.hall.pick;

/**
 * Someone who can be picked.
 *
 * @param number on the sign-in sheet; 0 for none
 * @param name as printed
 * @param initials pinyin initials in capitals; empty where unknown
 */
public record Candidate<T>(int number, String name, String initials, T value) {}
