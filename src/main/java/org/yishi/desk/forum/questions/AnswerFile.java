package org.yishi.desk.forum.questions;

import java.util.List;
import org.yishi.model.Refusal;
import org.yishi.model.forum.question.Response;

/**
 * What a table of answers says, before it is taken.
 *
 * @param forms as read; taken only where nothing is wrong
 * @param wrongs each with its place
 */
public record AnswerFile(List<Response> forms, List<Wrong> wrongs) {
    public AnswerFile {
        forms = List.copyOf(forms);
        wrongs = List.copyOf(wrongs);
    }

    /**
     * Something that cannot be taken.
     *
     * @param sheet the name of the sheet, or of the file
     * @param cell as a spreadsheet names it, such as D7; empty where it is the whole sheet
     */
    public record Wrong(String sheet, String cell, Refusal why) {}
}
