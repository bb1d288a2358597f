package org.yishi.desk.roster;

import org.yishi.model.Refusal;
import org.yishi.office.read.UnreadableException;

/** The sentence for a file that cannot be read: what it is, and what to do. */
public final class Unreadable {
    private Unreadable() {}

    /** The one sentence for a file that cannot be read. */
    public static Refusal sentence(String file, UnreadableException e) {
        return switch (e.kind()) {
            case MISSING -> Refusal.of("roster.unreadable.missing", file);
            case DIRECTORY -> Refusal.of("roster.unreadable.directory", file);
            case LOCKED -> Refusal.of("roster.unreadable.locked", file);
            case EMPTY -> Refusal.of("roster.unreadable.empty", file);
            case PASSWORD -> Refusal.of("roster.unreadable.password", file);
            case TOO_OLD -> Refusal.of("roster.unreadable.too-old", file);
            case OTHER_SPREADSHEET -> Refusal.of("roster.unreadable.other-spreadsheet", file, arg(e, 0));
            case WEB_PAGE -> Refusal.of("roster.unreadable.web-page", file);
            case XML -> Refusal.of("roster.unreadable.xml", file);
            case NOT_A_TABLE ->
                arg(e, 0).isEmpty()
                        ? Refusal.of("roster.unreadable.not-a-table", file)
                        : Refusal.of("roster.unreadable.other-file", file, arg(e, 0));
            case ARCHIVE -> Refusal.of("roster.unreadable.archive", file);
            case BROKEN -> Refusal.of("roster.unreadable.broken", file);
            case UNSAFE -> Refusal.of("roster.unreadable.unsafe", file);
            case TOO_LARGE -> Refusal.of("roster.unreadable.too-large", file, arg(e, 0));
            case TOO_MANY_ROWS -> Refusal.of("roster.unreadable.too-many-rows", arg(e, 1), arg(e, 0));
            case TOO_MANY_COLUMNS -> Refusal.of("roster.unreadable.too-many-columns", arg(e, 1), arg(e, 0));
            case TOO_MANY_CELLS -> Refusal.of("roster.unreadable.too-many-cells", file, arg(e, 0));
            case LONG_CELL -> Refusal.of("roster.unreadable.long-cell", file, arg(e, 0));
            case TOO_MUCH_TEXT -> Refusal.of("roster.unreadable.too-much-text", file, arg(e, 0));
            case TOO_MANY_SHEETS -> Refusal.of("roster.unreadable.too-many-sheets", file, arg(e, 0));
            case UNKNOWN_ENCODING -> Refusal.of("roster.unreadable.unknown-encoding", file);
        };
    }

    private static String arg(UnreadableException e, int index) {
        return index < e.args().size() ? e.args().get(index) : "";
    }
}
