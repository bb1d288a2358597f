package org.yishi.window.matter.thread;

import java.util.List;
import org.yishi.model.task.NoteFile;
import org.yishi.model.topic.Answer;

/**
 * What the voices of a matter brought with them.
 *
 * @param photos of what it is about
 * @param answers what each who raised it is told: first of the matter itself, then of those joined to it
 */
public record Beside(List<NoteFile> photos, List<Answer> answers) {
    public Beside {
        photos = List.copyOf(photos);
        answers = List.copyOf(answers);
    }
}
