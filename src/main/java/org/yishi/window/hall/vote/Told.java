package org.yishi.window.hall.vote;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.RuleCard;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.PostChosen;
import org.yishi.text.CandidateWords;
import org.yishi.text.ChoosingWords;
import org.yishi.text.RuleWords;
import org.yishi.text.VerdictWords;
import org.yishi.text.post.PostWords;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** What the host is told of a vote: what the rule asks for, what the numbers come to, what does not add up. */
final class Told {
    private final Seat seat;
    private final VBox root = new VBox(4);

    Told(Seat seat, String id) {
        this.seat = seat;
        root.setId(id);
    }

    VBox root() {
        return root;
    }

    /** The rule card: quorum and majority with their numbers, and the source. */
    void card(RuleCard card) {
        var rules = new RuleWords(seat.kit().text());
        root.getChildren().clear();
        for (var check : card.quorum()) {
            line(
                    rules.quorum(check, card.rule().turnout()),
                    check.met() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE,
                    check.met() ? Looks.SUCCESS : Looks.DANGER);
        }
        card.adoption().forEach(check -> line(rules.needs(check), Feather.TARGET, Looks.ACCENT));
        if (card.adoption().isEmpty()) {
            line(seat.say("hall.opinion-only"), Feather.MESSAGE_CIRCLE, Looks.ACCENT);
        }
        if (card.rule().secretOnly()) {
            line(seat.say("poll.ought-to-be-secret"), Feather.EYE_OFF, Looks.WARNING);
        }
        root.getChildren().add(Forms.muted(card.rule().source()));
    }

    /** What the numbers typed so far come to; for the host alone. */
    void preview(Optional<Verdict> verdict) {
        root.getChildren().clear();
        verdict.ifPresent(v -> {
            line(seat.say("hall.so-far", new VerdictWords(seat.kit().text()).sentence(v)), Feather.EYE, Looks.MUTED);
            findings(v.findings());
        });
    }

    /** The verdict and what does not add up. */
    void verdict(Verdict verdict) {
        root.getChildren().clear();
        findings(verdict.findings());
    }

    /** Who was chosen, and what each came to; post by post where there are several. */
    void chosen(List<PostChosen> chosen) {
        var text = seat.kit().text();
        var words = new PostWords(text);
        for (int post = 0; post < chosen.size(); post++) {
            var one = chosen.get(post);
            if (one.post().name().isEmpty()) {
                new ChoosingWords(text)
                        .sentences(one.choosing())
                        .forEach(said -> line(said, Feather.USER_CHECK, Looks.ACCENT));
                new CandidateWords(text)
                        .lines(one.choosing())
                        .forEach(each -> root.getChildren().add(Forms.wrapped(each)));
            } else {
                line(words.sentence(chosen, post), Feather.USER_CHECK, Looks.ACCENT);
                root.getChildren().add(Forms.muted(words.counted(chosen, post)));
            }
        }
    }

    private void findings(List<Finding> findings) {
        var words = new VerdictWords(seat.kit().text());
        for (var finding : findings) {
            line(
                    words.finding(finding),
                    finding.needsReason() ? Feather.ALERT_TRIANGLE : Feather.ALERT_CIRCLE,
                    finding.needsReason() ? Looks.DANGER : Looks.WARNING);
        }
    }

    private void line(String words, Feather icon, String look) {
        Label label = Forms.wrapped(words);
        label.setGraphic(Icons.of(icon));
        label.getStyleClass().addAll("told-line", look);
        root.getChildren().add(label);
    }
}
