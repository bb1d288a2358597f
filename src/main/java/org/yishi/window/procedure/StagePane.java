package org.yishi.window.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.procedure.Routes;
import org.yishi.model.procedure.Evidence;
import org.yishi.model.procedure.Lack;
import org.yishi.model.procedure.StageStatus;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Looks;

/** One stage: what the rule says in plain words and where it comes from, what is still lacking, and what can be done. */
final class StagePane {
    private final Kit kit;
    private final RouteWords words;
    private final Routes.Shown shown;
    private final StageStatus status;
    private final Region root;

    StagePane(Kit kit, RouteWords words, RouteView.StageDeeds deeds, Routes.Shown shown, StageStatus status) {
        this.kit = kit;
        this.words = words;
        this.shown = shown;
        this.status = status;
        var box = new VBox(12, Forms.heading(words.name(status.stage())));
        box.getChildren().add(Forms.wrapped(words.rule(status.stage())));
        box.getChildren().addAll(standing());
        if (status.state() == StageStatus.State.NOW) {
            box.getChildren().addAll(new StageForms(kit, words, deeds, shown, status).all());
        }
        if (!status.papers().isEmpty()) {
            box.getChildren().add(new PapersPane(kit, deeds.papers(), deeds.topic(), status).root());
        }
        box.getChildren().addAll(new StageRule(kit, words).beside(status.stage(), shown));
        box.getStyleClass().add(Looks.CARD);
        root = Forms.scrolled(box);
    }

    Region root() {
        return root;
    }

    private List<Node> standing() {
        var all = new ArrayList<Node>();
        status.due()
                .ifPresent(day -> all.add(Forms.badge(
                        kit.say("procedure.due", words.day(day)),
                        status.isLate(shown.today()) ? Looks.DANGER : Looks.NEUTRAL)));
        status.lacks().forEach(lack -> all.add(lack(lack)));
        status.by().ifPresent(by -> {
            all.add(Forms.wrapped(words.evidence(by)));
            all.addAll(way(by));
        });
        return all;
    }

    private Node lack(Lack lack) {
        var line = Forms.wrapped(kit.say("procedure.lacks", words.lack(lack, shown)));
        var row = Forms.row(line);
        goal(lack).ifPresent(go -> row.getChildren().add(Forms.button(RouteIds.GO, kit.say("procedure.go"), go)));
        return row;
    }

    private Optional<Runnable> goal(Lack lack) {
        return switch (lack) {
            case Lack.Meeting(var _) -> go(() -> kit.go().to(Place.MEETINGS));
            case Lack.Planned(var meeting, var _) -> go(() -> kit.go().to(new Goal.Meeting(meeting)));
            case Lack.Vote(var meeting) -> go(() -> kit.go().to(new Goal.Meeting(meeting)));
            case Lack.NotPassed(var meeting, var _) -> go(() -> kit.go().to(new Goal.Meeting(meeting)));
            case Lack.Notice(var _) -> go(() -> kit.go().to(Place.DISCLOSURES));
            case Lack.ToPutUp(var notice) -> go(() -> kit.go().to(new Goal.Notice(notice)));
            case Lack.Hanging(var notice, var _) -> go(() -> kit.go().to(new Goal.Notice(notice)));
            case Lack.TooShort(var notice, var _, var _) -> go(() -> kit.go().to(new Goal.Notice(notice)));
            case Lack.Objections(var notice, var _) -> go(() -> kit.go().to(new Goal.Notice(notice)));
            case Lack.Tasks() -> go(() -> kit.go().to(Place.FOLLOWUP));
            case Lack.OpenTasks(var _) -> go(() -> kit.go().to(Place.FOLLOWUP));
            case Lack.Word(var _), Lack.Overtaken(var _), Lack.Papers(var _) -> Optional.empty();
        };
    }

    private static Optional<Runnable> go(Runnable way) {
        return Optional.of(way);
    }

    private List<Node> way(Evidence by) {
        return switch (by) {
            case Evidence.Sitting(var meeting, var _) -> List.of(link(new Goal.Meeting(meeting)));
            case Evidence.Notice(var notice) -> List.of(link(new Goal.Notice(notice)));
            case Evidence.Asked(var survey) -> List.of(link(new Goal.Survey(survey)));
            case Evidence.Promises(var _), Evidence.Raised(), Evidence.Noted(var _) -> List.of();
        };
    }

    private Node link(Goal goal) {
        return Forms.row(Forms.button(
                RouteIds.GO, kit.say("procedure.go"), () -> kit.go().to(goal)));
    }
}
