package org.yishi.model.compact.read;

/**
 * What is wrong with a text that was read; it was taken in all the same.
 *
 * @param line in what was read, from 1
 * @param found the number as it stands there, such as 第七条; or the line's first words
 * @param wanted the number that should stand there; empty where none follows
 */
public record Slip(int line, SlipKind kind, String found, String wanted) {}
