package org.yishi.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.yishi.desk.settings.Settings;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.text.Text;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.KitIds;
import org.yishi.window.kit.Navigation;
import org.yishi.window.kit.Notices;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.sound.Chime;
import org.yishi.window.kit.work.Background;
import org.yishi.window.welcome.Doors;
import org.yishi.window.welcome.OpenVillage;
import org.yishi.window.welcome.WelcomeView;

/**
 * What fills the main window: the welcome or an open village, and above it the notices and the bar that moves while
 * something takes long.
 */
public final class MainView implements View {
    private final Settings settings;
    private final Doors doors;
    private final Machinery machinery;
    private final Chime chime;
    private final StackPane root = new StackPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private Optional<OpenVillage> village = Optional.empty();
    private Now now;

    /** How the view reaches the machine: real windows and tests differ here alone. */
    public record Machinery(
            Function<Text, Notices> notices,
            Function<Notices, Background> background,
            Function<Text, FilePicker> files) {}

    /** What is shown now, made anew for each language. */
    private record Now(Text text, Notices notices, Background background, View view) {}

    /** The main view with its welcome. */
    public MainView(Settings settings, Doors doors, Machinery machinery) {
        this.settings = settings;
        this.doors = doors;
        this.machinery = machinery;
        this.chime = Chime.of(() -> settings.now().sound());
        root.getStyleClass().add("main");
        now = build(Place.HOME);
        new Keys(this).on(root);
    }

    @Override
    public StackPane root() {
        return root;
    }

    @Override
    public void shown() {
        now.view().shown();
    }

    /** Closes the village, if one is open. */
    @Override
    public void close() {
        now.view().close();
        village.ifPresent(open -> open.close().run());
        village = Optional.empty();
    }

    /** What the window's title bar says: the village, its file, the program. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Shows a village in place of what was shown. */
    public void show(OpenVillage open) {
        close();
        village = Optional.of(open);
        settings.change(choices -> choices.opened(open.file()));
        anew(Place.HOME);
    }

    /** Opens a village file in place of what is shown; why it cannot is told in the window. */
    public void open(Path file) {
        open(file, () -> {});
    }

    private void open(Path file, Runnable then) {
        now.background().run(() -> doors.open(file), outcome -> {
            switch (outcome) {
                case Outcome.Done<OpenVillage>(OpenVillage open) -> show(open);
                case Outcome.Refused<OpenVillage>(Refusal why) -> refused(file, why);
            }
            then.run();
        });
    }

    private void refused(Path file, Refusal why) {
        if (now.view() instanceof WelcomeView welcome) {
            welcome.refused(file, why);
        } else {
            now.notices().warn(now.text().of(why));
        }
    }

    /** Closes the village and shows the welcome. */
    public void leave() {
        close();
        anew(Place.HOME);
    }

    /** Shows a place of the open village; nothing while none is open. */
    public void to(Place place) {
        if (now.view() instanceof Navigation go) {
            go.to(place);
        }
    }

    /** Shows what was shown before. */
    void back() {
        if (now.view() instanceof Navigation go) {
            go.back();
        }
    }

    void help() {
        var notices = now.notices();
        if (!notices.hasPanel()) {
            notices.panel(new HelpView(now.text(), notices::closePanel).root());
        }
    }

    void undo() {
        now.notices().undo();
    }

    void accept() {
        now.notices().accept();
    }

    boolean dismiss() {
        return now.notices().dismiss();
    }

    /** The file is opened again whatever came of the deed, even where that failed. */
    private void reopen(Callable<Outcome<String>> deed) {
        village.map(OpenVillage::file).ifPresent(file -> {
            leave();
            now.background()
                    .run(
                            deed,
                            said -> open(file, () -> tell(said)),
                            failure -> open(file, () -> now.notices().trouble(failure)));
        });
    }

    private void tell(Outcome<String> said) {
        switch (said) {
            case Outcome.Done<String>(String sentence) -> now.notices().say(sentence);
            case Outcome.Refused<String>(Refusal why) ->
                now.notices().warn(now.text().of(why));
        }
    }

    private void anew(Place place) {
        now.view().close();
        now = build(place);
        shown();
    }

    private Now build(Place place) {
        var text = Text.in(settings.now().lang());
        var notices = machinery.notices().apply(text);
        var background = machinery.background().apply(notices);
        Function<Navigation, Kit> kits =
                go -> new Kit(text, background, notices, machinery.files().apply(text), go, chime);
        var view = village.map(open -> room(kits, open, place)).orElseGet(() -> welcome(kits));
        root.getChildren().setAll(notices.over(withBar(view, background)));
        title.set(village.map(
                        open -> text.of("app.title", open.name(), open.file().getFileName()))
                .orElse(text.of("app.name")));
        return new Now(text, notices, background, view);
    }

    private View room(Function<Navigation, Kit> kits, OpenVillage open, Place place) {
        return new VillageView(
                kits, open, place, new VillageView.Deeds(this::help, this::leave, this::anew, this::reopen));
    }

    private View welcome(Function<Navigation, Kit> kits) {
        return new WelcomeView(kits.apply(new Nowhere()), doors, this::show);
    }

    private static Node withBar(View view, Background background) {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setId(KitIds.BUSY);
        bar.getStyleClass().add("busy-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(background.busy());
        var pane = new BorderPane(view.root());
        pane.setTop(bar);
        return pane;
    }

    /** At the welcome there is nowhere to go. */
    private static final class Nowhere implements Navigation {
        @Override
        public void to(Place place) {}

        @Override
        public void to(Place place, View view) {}

        @Override
        public void to(Goal goal) {}

        @Override
        public void back() {}

        @Override
        public void reopen(Callable<Outcome<String>> deed) {}

        @Override
        public void anew(Place place) {}
    }
}
