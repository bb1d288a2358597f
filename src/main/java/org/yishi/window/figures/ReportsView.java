package org.yishi.window.figures;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.figure.FigurePapers;
import org.yishi.desk.figure.Figures;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.model.figure.Compared;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Section;
import org.yishi.text.Days;
import org.yishi.text.figure.Chapters;
import org.yishi.text.figure.FigureWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** The month, the quarter, the year, in numbers: an overview, and each part with its breakdowns. */
public final class ReportsView implements View {
    private final Kit kit;
    private final Figures desk;
    private final FigureWords words;
    private final Latest reading;
    private final PeriodBar periods;
    private final SectionBar sections;
    private final ExportBar exports;
    private final Label asOf = new Label();
    private final StackPane page = new StackPane();
    private final VBox root;
    private final Following following;
    private Optional<Compared> shown = Optional.empty();

    /** The figures of the desk; {@code papers} writes them and the ledgers as files. */
    public ReportsView(Kit kit, Figures desk, FigurePapers papers, Changes changes) {
        this.kit = kit;
        this.desk = desk;
        words = new FigureWords(kit.text());
        reading = new Latest(kit.background());
        periods = new PeriodBar(kit.text(), desk.today(), _ -> read());
        sections = new SectionBar(kit.text(), asOf, _ -> show());
        exports = new ExportBar(kit, papers, periods::period);
        asOf.setId(FigureIds.AS_OF);
        asOf.getStyleClass().add(Looks.MUTED);
        VBox.setVgrow(page, Priority.ALWAYS);
        root = new VBox(top(), sections.root(), page);
        root.getStyleClass().add(Looks.PLACE);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (periods.takes(event) || sections.takes(event) || exports.takes(event)) {
                event.consume();
            }
        });
        following = kit.follow(changes, this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        periods.focus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private Node top() {
        var title = Forms.title(kit.say("figures.title"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        // Large text takes two lines rather than cutting words.
        return new FlowPane(32, 8, title, periods.root(), exports.root());
    }

    private void read() {
        var period = periods.period();
        reading.run(() -> desk.of(period), compared -> {
            shown = Optional.of(compared);
            show();
        });
    }

    private void show() {
        shown.ifPresent(compared -> {
            tellDay(compared);
            page.getChildren().setAll(content(compared));
        });
    }

    private void tellDay(Compared compared) {
        var now = compared.now();
        var day = new Days(kit.text()).date(now.asOf());
        boolean isRunning = now.asOf().isBefore(now.period().last());
        asOf.setText(isRunning ? kit.say("figures.as-of-running", day) : kit.say("figures.as-of", day));
    }

    private Node content(Compared compared) {
        if (compared.now().isEmpty() && sections.page().isEmpty()) {
            return Forms.scrolled(new VBox(16, empty(compared), overview(compared)));
        }
        return sections.page()
                .map(section -> part(section, compared))
                .orElseGet(() -> Forms.scrolled(overview(compared)));
    }

    private Node empty(Compared compared) {
        return Forms.empty(
                Feather.BAR_CHART_2,
                kit.say("figures.empty", words.period(compared.now().period())),
                kit.say("figures.empty.hint"),
                Forms.button(FigureIds.EMPTY_EARLIER, kit.say("figures.earlier"), periods::back));
    }

    private Node overview(Compared compared) {
        return new OverviewPane(cards(compared), new Chapters(kit.text()).of(compared)).root();
    }

    private Node part(Section section, Compared compared) {
        var chapter = new Chapters(kit.text())
                .of(compared).stream()
                        .filter(one -> one.section() == section)
                        .findFirst()
                        .orElseThrow();
        var card = cards(compared).of(chapter);
        card.getStyleClass().add("key-card");
        var boards = new VBox(16);
        chapter.boards().forEach(board -> boards.getChildren().add(new BoardPane(kit.text(), board).root()));
        if (chapter.boards().isEmpty()) {
            boards.getChildren()
                    .add(Forms.muted(kit.say(
                            "figures.no-boards", words.period(compared.now().period()))));
        }
        var scroll = Forms.scrolled(boards);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var row = new HBox(16, new VBox(12, card), scroll);
        row.setFillHeight(true);
        return row;
    }

    private KeyCard cards(Compared compared) {
        return new KeyCard(
                kit.text(), figure -> !compared.now().behind(figure).isEmpty(), figure -> open(compared, figure));
    }

    private void open(Compared compared, Figure figure) {
        var notices = kit.notices();
        var things = compared.now().behind(figure);
        var title = kit.say(
                "figures.behind",
                words.name(figure),
                words.value(figure, compared.now().number(figure)));
        var panel = new ThingsPanel(
                kit.text(),
                title,
                things,
                goal -> {
                    notices.closePanel();
                    kit.go().to(goal);
                },
                notices::closePanel);
        notices.panel(panel.root());
        panel.focus();
    }
}
