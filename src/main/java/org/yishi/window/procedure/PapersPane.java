package org.yishi.window.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.procedure.PaperWords;
import org.yishi.desk.procedure.StagePapers;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.Evidence;
import org.yishi.model.procedure.FiledPaper;
import org.yishi.model.procedure.PaperStatus;
import org.yishi.model.procedure.StagePaper;
import org.yishi.model.procedure.StageStatus;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** The papers of a stage: where each is, or that it is lacking, with a key to file it or to go where it is printed. */
final class PapersPane {
    private final Kit kit;
    private final StagePapers desk;
    private final TopicId topic;
    private final StageStatus status;

    PapersPane(Kit kit, StagePapers desk, TopicId topic, StageStatus status) {
        this.kit = kit;
        this.desk = desk;
        this.topic = topic;
        this.status = status;
    }

    Node root() {
        var box = new VBox(8, Forms.heading(kit.say("procedure.papers-head")));
        status.papers().forEach(paper -> box.getChildren().add(paper(paper)));
        return box;
    }

    private Node paper(PaperStatus paper) {
        var line = Forms.wrapped(new PaperWords(kit.text()).line(paper));
        line.setGraphic(Icons.of(shape(paper.state())));
        boolean isMissing = paper.state() == PaperStatus.State.LACKING && status.state() == StageStatus.State.DONE;
        line.getStyleClass().add(isMissing ? Looks.DANGER : Looks.NEUTRAL);
        HBox.setHgrow(line, Priority.ALWAYS);
        var row = Forms.row(line, Forms.gap());
        goal(paper)
                .ifPresent(goal -> row.getChildren()
                        .add(Forms.button(
                                RouteIds.paper("print", paper.kind()),
                                kit.say("procedure.paper-print"),
                                () -> kit.go().to(goal))));
        row.getChildren()
                .add(Forms.button(
                        RouteIds.paper("file", paper.kind()),
                        Feather.PAPERCLIP,
                        kit.say("procedure.paper-file"),
                        () -> file(paper.kind())));
        var box = new VBox(4, row);
        paper.filed().forEach(filed -> box.getChildren().add(filed(filed)));
        if (paper.state() == PaperStatus.State.LACKING) {
            box.getChildren().add(where(paper.kind()));
        }
        return box;
    }

    private static Feather shape(PaperStatus.State state) {
        return switch (state) {
            case WRITTEN -> Feather.PRINTER;
            case FILED -> Feather.CHECK_SQUARE;
            case LACKING -> Feather.ALERT_CIRCLE;
        };
    }

    /** Where the program prints it. */
    private Optional<Goal> goal(PaperStatus paper) {
        if (paper.state() != PaperStatus.State.WRITTEN) {
            return Optional.empty();
        }
        if (paper.kind() == StagePaper.SIGNATURES) {
            return Optional.of(new Goal.Petition(topic));
        }
        return status.by().flatMap(by -> switch (by) {
            case Evidence.Sitting(var meeting, var _) ->
                Optional.<Goal>of(
                        paper.kind() == StagePaper.MINUTES ? new Goal.Minutes(meeting) : new Goal.Meeting(meeting));
            case Evidence.Notice(var notice) -> Optional.<Goal>of(new Goal.Notice(notice));
            case Evidence.Asked(var survey) -> Optional.<Goal>of(new Goal.Survey(survey));
            case Evidence.Promises _, Evidence.Raised _, Evidence.Noted _ -> Optional.empty();
        });
    }

    private void file(StagePaper kind) {
        kit.files()
                .open(FilePicker.Kind.ANY)
                .ifPresent(file -> kit.act(
                        () -> desk.file(topic, status.stage().code(), kind, file),
                        id -> said("procedure.said-paper", kind, id)));
    }

    private void said(String key, StagePaper kind, long id) {
        kit.notices()
                .undoable(
                        kit.say(key, kit.text().of("procedure.paper", kind)),
                        () -> kit.act(() -> desk.takeBack(id), _ -> {}));
    }

    private Node where(StagePaper kind) {
        var where = new TextField();
        where.setId(RouteIds.paper("where", kind));
        where.setPromptText(kit.say("procedure.paper-where-hint"));
        HBox.setHgrow(where, Priority.ALWAYS);
        Runnable keep = () -> kit.act(
                () -> desk.kept(topic, status.stage().code(), kind, where.getText()),
                id -> said("procedure.said-paper", kind, id));
        where.setOnAction(_ -> keep.run());
        return Forms.row(where, Forms.button(RouteIds.paper("keep", kind), kit.say("procedure.paper-keep"), keep));
    }

    private Node filed(FiledPaper paper) {
        var row = Forms.row(Forms.muted(
                paper.isFile()
                        ? kit.say("procedure.paper-file-line", paper.fileName(), paper.on())
                        : kit.say("procedure.paper-kept-line", paper.words(), paper.on())));
        if (paper.isFile()) {
            row.getChildren()
                    .add(Forms.icon(
                            "route-paper-save-" + paper.id(),
                            Feather.DOWNLOAD,
                            kit.say("procedure.paper-save", paper.fileName()),
                            () -> save(paper)));
        }
        row.getChildren()
                .add(Forms.icon(
                        "route-paper-back-" + paper.id(),
                        Feather.X,
                        kit.say("procedure.paper-take-back"),
                        () -> takeBack(paper)));
        return row;
    }

    private void takeBack(FiledPaper paper) {
        kit.act(
                () -> desk.takeBack(paper.id()),
                id -> kit.notices()
                        .undoable(
                                kit.say("procedure.said-paper-back"),
                                () -> kit.act(() -> desk.bringBack(paper.id()), _ -> {})));
    }

    private void save(FiledPaper paper) {
        kit.files()
                .save(FilePicker.Kind.ANY, paper.fileName())
                .ifPresent(target -> kit.ask(
                        () -> written(paper, target),
                        path -> kit.notices().say(kit.say("meeting.written", path.getFileName()))));
    }

    private Path written(FiledPaper paper, Path target) {
        try {
            return Files.write(target, desk.content(paper.id()).orElse(new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(target.toString(), e);
        }
    }
}
