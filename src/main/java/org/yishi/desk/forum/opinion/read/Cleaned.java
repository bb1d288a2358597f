package org.yishi.desk.forum.opinion.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yishi.model.forum.opinion.OpinionKind;

/**
 * An opinion without what a note-taker puts before it: a number, a dot, the word for its kind.
 *
 * @param kind as the word or the question mark tells it; empty where nothing does
 */
record Cleaned(String words, Optional<OpinionKind> kind) {
    /** "1.", "1、", "(1)", "①", "-"; but "3.5米" and "3号楼" are words. */
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[(\\uFF08]\\d{1,3}[)\\uFF09]|\\d{1,3}[)\\uFF09\\u3001]"
            + "|\\d{1,3}[.\\uFF0E](?!\\d)|[\\u2460-\\u2473]|[-\\u2022\\u00B7*\\u25CF\\u25CB\\u25C6])\\s*");

    private static final Pattern LABEL =
            Pattern.compile("^([^\\s:\\uFF1A]{2,12})[:\\uFF1A]\\s*(\\S.*)$", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("[?\\uFF1F]\\s*$");

    static Cleaned of(String raw, Vocabulary vocabulary) {
        var bare = MARK.matcher(raw).replaceFirst("").strip().replaceAll("\\s*\\R\\s*", " ");
        var label = LABEL.matcher(bare);
        if (label.matches()) {
            var kind = vocabulary.kind(label.group(1));
            if (kind.isPresent()) {
                return new Cleaned(label.group(2), kind);
            }
        }
        boolean asks = QUESTION.matcher(bare).find();
        return new Cleaned(bare, asks ? Optional.of(OpinionKind.QUESTION) : Optional.empty());
    }

    /** The opinions of one cell: a numbered list in it is as many as it has lines. */
    static List<String> parts(String cell) {
        var lines = cell.lines().filter(line -> !line.isBlank()).toList();
        boolean isList = lines.size() > 1
                && lines.stream().allMatch(line -> MARK.matcher(line).find());
        return isList ? lines : List.of(cell);
    }
}
