package org.yishi.desk.followup.sheet.read;

/** A place in a file that came back: {@code cell} as a spreadsheet names it, e.g. N7. */
public record Where(String file, String sheet, String cell) {}
