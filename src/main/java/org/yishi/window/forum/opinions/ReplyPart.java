package org.yishi.window.forum.opinions;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yishi.model.forum.opinion.Adoption;
import org.yishi.model.forum.opinion.Reply;
import org.yishi.window.forum.gathered.OpinionIds;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.task.part.Fields;

/** What became of an opinion: taken up or not and why, who answers, the answer. */
final class ReplyPart {
    private final ComboBox<Adoption> adoption;
    private final TextField reason = new TextField();
    private final NameField answeredBy;
    private final TextArea answer = Fields.lines(2);
    private final VBox root;

    ReplyPart(Kit kit) {
        adoption = Choosers.of(
                List.of(Adoption.values()), Adoption.OPEN, which -> kit.text().of("opinion.adoption", which));
        answeredBy = new NameField(OpinionIds.ANSWERED_BY, kit.say("opinion.answered-by-prompt"));
        answer.setPromptText(kit.say("opinion.answer-prompt"));
        var why = Forms.field(OpinionIds.REASON, kit.say("opinion.reason"), reason);
        why.visibleProperty()
                .bind(adoption.valueProperty().map(which -> which == Adoption.PARTLY || which == Adoption.NOT_TAKEN));
        why.managedProperty().bind(why.visibleProperty());
        root = new VBox(
                8,
                SaidPart.pair(
                        Forms.field(OpinionIds.ADOPTION, kit.say("opinion.column.adoption"), adoption),
                        Forms.field(
                                OpinionIds.ANSWERED_BY + "-box",
                                kit.say("opinion.column.answered-by"),
                                answeredBy.root())),
                why,
                Forms.field(OpinionIds.ANSWER, kit.say("opinion.column.answer"), answer));
    }

    VBox root() {
        return root;
    }

    void offer(List<Candidate<String>> names) {
        answeredBy.offer(names);
    }

    void show(Reply reply) {
        adoption.setValue(reply.adoption());
        reason.setText(reply.reason());
        answeredBy.name(reply.answeredBy());
        answer.setText(reply.answer());
    }

    /** As it stands in the fields. */
    Reply typed() {
        return new Reply(
                answer.getText().strip(),
                answeredBy.name(),
                adoption.getValue(),
                adoption.getValue() == Adoption.PARTLY || adoption.getValue() == Adoption.NOT_TAKEN
                        ? reason.getText().strip()
                        : "",
                Optional.empty());
    }

    /** Whether nobody changed anything since it was shown. */
    boolean says(Reply reply) {
        var now = typed();
        return now.answer().equals(reply.answer())
                && now.answeredBy().equals(reply.answeredBy())
                && now.adoption() == reply.adoption()
                && now.reason().equals(reply.reason());
    }
}
