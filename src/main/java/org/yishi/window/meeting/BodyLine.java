package org.yishi.window.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.meeting.Agendas;
import org.yishi.model.body.Body;
import org.yishi.model.body.Threshold;
import org.yishi.text.Days;
import org.yishi.text.Lang;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** One line of what a body's meeting needs, and whether its notice can still be in time. */
final class BodyLine {
    private final Text text;
    private final Label rule = Forms.muted("");
    private final Label notice = Forms.wrapped("");
    private final VBox root = new VBox(4, rule, notice);

    BodyLine(Text text) {
        this.text = text;
        rule.setId(MeetingIds.RULE);
        notice.setId("meeting-notice-check");
    }

    VBox root() {
        return root;
    }

    /** The body's name in the language of the windows. */
    static String name(Text text, Body body) {
        return text.lang() == Lang.EN && !body.nameEn().isBlank() ? body.nameEn() : body.name();
    }

    void show(Body body, LocalDate day, LocalDate today) {
        var ordinary = body.rules().getFirst();
        var quorum = ordinary.quorum().isEmpty() ? text.of("meeting.rule-no-quorum") : shares(ordinary.quorum());
        var adoption = ordinary.adoption().isEmpty() ? text.of("meeting.rule-opinion") : shares(ordinary.adoption());
        rule.setText(text.of("meeting.rule-line", quorum, adoption, ordinary.source()));
        var by = Agendas.noticeBy(body, day);
        notice.setVisible(by.isPresent());
        notice.setManaged(by.isPresent());
        by.ifPresent(last -> {
            boolean late = today.isAfter(last);
            var date = new Days(text).date(last);
            notice.setText(text.of(
                    late ? "meeting.notice-late" : "meeting.notice-by",
                    body.notice().days(),
                    date,
                    body.notice().source()));
            notice.setGraphic(Icons.of(late ? Feather.ALERT_TRIANGLE : Feather.CALENDAR));
            notice.getStyleClass().setAll("label", late ? Looks.WARNING : Looks.MUTED);
        });
    }

    private String shares(List<Threshold> shares) {
        var words = new RuleWords(text);
        return shares.stream().map(words::threshold).collect(Collectors.joining(text.of("poll.and")));
    }
}
