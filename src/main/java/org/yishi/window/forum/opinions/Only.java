package org.yishi.window.forum.opinions;

import org.yishi.model.forum.opinion.Adoption;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.forum.opinion.Stage;

/** Which opinions the list shows. */
enum Only {
    ALL,
    CONCERN,
    SUGGESTION,
    QUESTION,
    UNSORTED,
    UNANSWERED,
    UNDECIDED;

    boolean shows(Opinion one) {
        return switch (this) {
            case ALL -> true;
            case CONCERN -> one.said().kind() == OpinionKind.CONCERN;
            case SUGGESTION -> one.said().kind() == OpinionKind.SUGGESTION;
            case QUESTION -> one.said().kind() == OpinionKind.QUESTION;
            case UNSORTED -> one.said().heading().isBlank();
            case UNANSWERED -> one.stage() != Stage.ANSWERED;
            case UNDECIDED -> one.reply().adoption() == Adoption.OPEN;
        };
    }
}
