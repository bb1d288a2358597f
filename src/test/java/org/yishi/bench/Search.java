package org.yishi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.yishi.desk.people.Residents;
import org.yishi.desk.settings.Look;
import org.yishi.model.Outcome;
import org.yishi.text.Lang;
import org.yishi.text.Pinyin;
import org.yishi.text.Text;
import org.yishi.window.NoWay;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Notices;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.kit.sound.Chime;
import org.yishi.window.kit.work.DirectBackground;
import org.yishi.window.residents.ResidentIds;
import org.yishi.window.residents.ResidentsView;

/**
 * A key pressed in the search field over 10,000 residents: from the key to the table laid out anew, in the real view.
 * It has to be done within one frame of the screen.
 */
final class Search {
    /** In milliseconds. */
    private static final double FRAME = 16;

    private static final int RESIDENTS = 10_000;
    private static final List<String> SEARCHES =
            List.of("王", "wjg", "138", "建国", "zzzz", "李 建", "0042", "s", "刚", "12 王");

    private Search() {}

    static List<Row> rows(Path folder) throws Exception {
        try (var village = Village.fresh(folder.resolve("search.yishi"))) {
            village.bringIn(Roster.of(RESIDENTS, folder));
            var measured = new CompletableFuture<double[]>();
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                measure(village, measured);
            });
            var keys = measured.get();
            var slowest = Arrays.stream(keys).max().orElseThrow();
            return List.of(
                    new Row("search, a key over 10,000 residents (beside one frame)", Row.median(keys), FRAME, 1),
                    new Row("search, the slowest of " + keys.length + " keys (beside one frame)", slowest, FRAME, 1));
        }
    }

    private static void measure(Village village, CompletableFuture<double[]> measured) {
        try {
            var view = new ResidentsView(
                    kit(),
                    new Residents(village.work(), Pinyin::initials),
                    village.work().changes(),
                    _ -> {});
            var stage = new Stage();
            stage.setScene(new Scene(view.root(), 1366, 720));
            new Theme(Fonts.family(), Look.LIGHT, 100).dress(stage.getScene());
            stage.show();
            var field = (TextField) view.root().lookup("#" + ResidentIds.SEARCH);
            for (int warm = 0; warm < 5; warm++) {
                typed(view.root(), field);
            }
            measured.complete(typed(view.root(), field));
            stage.hide();
            view.close();
        } catch (RuntimeException e) {
            measured.completeExceptionally(e);
        }
    }

    /** Types each search key by key and takes it back key by key. */
    private static double[] typed(Parent root, TextField field) {
        var taken = new ArrayList<Double>();
        for (var search : SEARCHES) {
            field.requestFocus();
            search.codePoints().forEach(c -> taken.add(millis(root, () -> press(field, Character.toString(c)))));
            search.codePoints().forEach(_ -> taken.add(millis(root, () -> back(field))));
        }
        return taken.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double millis(Parent root, Runnable key) {
        long began = System.nanoTime();
        key.run();
        root.applyCss();
        root.layout();
        return (System.nanoTime() - began) / 1e6;
    }

    private static void press(Node field, String character) {
        Event.fireEvent(
                field, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void back(Node field) {
        Event.fireEvent(
                field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false));
    }

    private static Kit kit() {
        var text = Text.in(Lang.ZH);
        return new Kit(
                text,
                new DirectBackground(),
                new Notices(text, Path.of("bench.log")),
                new NoFiles(),
                new NoWay(),
                Chime.silent());
    }

    private record NoFiles() implements FilePicker {
        @Override
        public Optional<Path> open(Kind kind) {
            return Optional.empty();
        }

        @Override
        public List<Path> openMany(Kind kind) {
            return List.of();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Kind kind, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Outcome<Path> show(Path file) {
            return Outcome.done(file);
        }
    }
}
