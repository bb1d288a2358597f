package org.yishi.window.topics;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.people.People;
import org.yishi.desk.people.Residents;
import org.yishi.desk.topics.ListPreview;
import org.yishi.desk.topics.ListTaken;
import org.yishi.desk.topics.TopicLists;
import org.yishi.desk.topics.TopicLists.Wanted;
import org.yishi.model.Outcome;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;

/** Brings in a list of matters: first the file, then what it would do, then what was chosen of it or nothing. */
public final class TopicListView implements View {
    private final Kit kit;
    private final TopicLists desk;
    private final Residents residents;
    private final Function<Path, Outcome<Path>> template;
    private final BorderPane root = new BorderPane();
    private final Button choose;
    private final Button other;

    /** A page that begins with the choice of a file; {@code template} writes an empty sheet. */
    public TopicListView(Kit kit, TopicLists desk, Residents residents, Function<Path, Outcome<Path>> template) {
        this.kit = kit;
        this.desk = desk;
        this.residents = residents;
        this.template = template;
        choose = Forms.primary(ListIds.CHOOSE, kit.say("topiclist.choose"), this::choose);
        other = Forms.button(ListIds.OTHER, Feather.FILE_TEXT, kit.say("topiclist.other"), this::choose);
        other.setVisible(false);
        root.getStyleClass().add(Looks.PLACE);
        root.setTop(Forms.row(
                Forms.icon(ListIds.BACK, Feather.ARROW_LEFT, kit.say("app.back"), this::leave),
                Forms.title(kit.say("topiclist.title")),
                Forms.gap(),
                other));
        middle(invitation());
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(
                event -> open(event.getDragboard().getFiles().getFirst().toPath()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        choose.requestFocus();
    }

    private void middle(Node node) {
        root.setCenter(node);
        BorderPane.setMargin(node, new Insets(12, 0, 0, 0));
    }

    private Node invitation() {
        var sheet = Forms.button(ListIds.TEMPLATE, Feather.GRID, kit.say("topiclist.template"), this::writeTemplate);
        var box = Forms.empty(Feather.FILE_TEXT, kit.say("topiclist.invite"), kit.say("topiclist.hint"), choose, sheet);
        box.setId(ListIds.DROP);
        box.getStyleClass().add("drop-field");
        return new VBox(box);
    }

    private void writeTemplate() {
        kit.files()
                .save(FilePicker.Kind.EXCEL, kit.say("topiclist.template-name"))
                .ifPresent(target -> kit.act(
                        () -> template.apply(target),
                        written -> kit.notices()
                                .offer(
                                        kit.say("meeting.written", written.getFileName()),
                                        kit.say("hall.sheet-open"),
                                        () -> kit.act(() -> kit.files().show(written), _ -> {}))));
    }

    private void choose() {
        kit.files().open(FilePicker.Kind.ROSTER).ifPresent(this::open);
    }

    /** A file that was read, with the roster that names its grids. */
    private record Opened(ListPreview preview, People people) {}

    /** Reads a file and shows it. */
    void open(Path file) {
        kit.act(
                () -> desk.open(file).then(preview -> Outcome.done(new Opened(preview, residents.people()))),
                this::show);
    }

    private void show(Opened opened) {
        var pane = new PreviewPane(kit, opened.preview(), opened.people(), rows -> take(opened.preview(), rows));
        other.setVisible(true);
        middle(pane.root());
        pane.focus();
    }

    private void take(ListPreview preview, List<Wanted> rows) {
        kit.act(() -> desk.take(preview, rows), this::said);
    }

    private void said(ListTaken taken) {
        var first = taken.numbers().getFirst();
        var last = taken.numbers().getLast();
        var numbers = first.equals(last) ? first : kit.say("topiclist.numbers", first, last);
        kit.notices().say(kit.say("topiclist.taken", taken.numbers().size(), numbers, taken.joined()));
        leave();
    }

    private void leave() {
        kit.go().to(Place.MATTERS);
    }
}
