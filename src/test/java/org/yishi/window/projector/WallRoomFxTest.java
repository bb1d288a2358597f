package org.yishi.window.projector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.settings.Look;
import org.yishi.live.Screen;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.Cut;
import org.yishi.window.Shots;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.figure.Bar;

/**
 * Whatever the wall shows, at the size of a screen, of a laptop and of an old projector: no word is cut, none is smaller
 * than a thirtieth of the height, none stands on another, and a bar keeps its room.
 */
final class WallRoomFxTest {
    private static final double LEAST = 1.0 / 30;
    private static final double ROUNDING = 0.98;

    /** Whether pictures are wanted too, to be looked at: they take as long again. */
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    @ParameterizedTest
    @CsvSource({
        "1920,1080,ZH,false",
        "1920,1080,ZH,true",
        "1920,1080,EN,false",
        "1920,1080,EN,true",
        "1366,768,ZH,true",
        "1366,768,EN,true",
        "1024,768,ZH,false",
        "1024,768,ZH,true",
        "1024,768,EN,false",
        "1024,768,EN,true"
    })
    void everyScreenIsReadFromTheBack(int width, int height, Lang lang, boolean isLong) {
        var found = new ArrayList<String>();
        Screenplay.of(isLong, lang == Lang.EN).forEach((name, screen) -> {
            var shot = "wall%d-%s-%s-%s".formatted(width, lang.code(), isLong ? "long" : "short", name);
            if (PICTURES) {
                Shots.take(shot, width, height, () -> wall(lang, screen).root());
            }
            faults(width, height, lang, screen, false).forEach(fault -> found.add(name + " " + fault));
        });
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,ZH", "1024,768,EN"})
    void aRehearsalSaysSoInLargeTypeOnEveryScreenAndCoversNothing(int width, int height, Lang lang) {
        var found = new ArrayList<String>();
        Screenplay.of(true, lang == Lang.EN).forEach((name, screen) -> {
            if (PICTURES) {
                Shots.take("rehearsal%d-%s-%s".formatted(width, lang.code(), name), width, height, () -> {
                    var wall = wall(lang, screen);
                    wall.mark(Text.in(lang).of("hall.rehearsal-wall"));
                    return wall.root();
                });
            }
            faults(width, height, lang, screen, true).forEach(fault -> found.add(name + " " + fault));
        });
        assertEquals(List.of(), found);
    }

    private static WallView wall(Lang lang, Screen screen) {
        var wall = new WallView(Text.in(lang), Screenplay.EVENING);
        wall.show(screen);
        // Of a result that tells how scores moved, the second leaf is looked at.
        if (screen instanceof Screen.VoteResult result && !result.moved().isEmpty()) {
            wall.tick(Screenplay.EVENING.plusSeconds(8));
        }
        return wall;
    }

    private static List<String> faults(int width, int height, Lang lang, Screen screen, boolean rehearses) {
        Shots.startToolkit();
        var found = new CompletableFuture<List<String>>();
        Platform.runLater(() -> {
            try {
                var wall = wall(lang, screen);
                if (rehearses) {
                    wall.mark(Text.in(lang).of("hall.rehearsal-wall"));
                }
                var scene = new Scene(new StackPane(wall.root()), width, height);
                new Theme(Fonts.family(), Look.LIGHT, 100).dress(scene);
                scene.snapshot(null);
                found.complete(new Faults(scene, rehearses).all());
            } catch (Throwable failure) {
                found.completeExceptionally(failure);
            }
        });
        return found.join();
    }

    private record Faults(Scene scene, boolean rehearses) {
        List<String> all() {
            var faults = new ArrayList<>(Cut.words(scene.getRoot()));
            var labels = new ArrayList<Label>();
            collect(scene.getRoot(), labels, faults);
            for (int i = 0; i < labels.size(); i++) {
                size(labels.get(i), faults);
                for (var other : labels.subList(i + 1, labels.size())) {
                    apart(labels.get(i), other, faults);
                }
            }
            if (rehearses && labels.stream().noneMatch(l -> l.getStyleClass().contains("wall-mark"))) {
                faults.add("no word of the rehearsal");
            }
            return faults;
        }

        private void collect(Node node, List<Label> labels, List<String> faults) {
            if (!node.isVisible()) {
                return;
            }
            if (node instanceof Label label && !label.getText().isEmpty()) {
                labels.add(label);
            }
            if (node instanceof Bar bar && width(bar) < 0.18 * scene.getWidth()) {
                faults.add("a bar of " + width(bar) + " pixels");
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, labels, faults));
            }
        }

        private static double width(Node node) {
            return node.localToScene(node.getBoundsInLocal()).getWidth();
        }

        private void size(Label label, List<String> faults) {
            double scale = label.getLocalToSceneTransform().getMyy();
            double size = label.getFont().getSize() * scale / scene.getHeight();
            if (size < LEAST * ROUNDING) {
                faults.add("1/%d high: %s".formatted(Math.round(1 / size), label.getText()));
            }
            var box = label.localToScene(label.getLayoutBounds());
            if (box.getMinX() < -1
                    || box.getMinY() < -1
                    || box.getMaxX() > scene.getWidth() + 1
                    || box.getMaxY() > scene.getHeight() + 1) {
                faults.add("outside: " + label.getText());
            }
        }

        /** Words may come as near as the air around their letters. */
        private void apart(Label one, Label other, List<String> faults) {
            var a = one.localToScene(one.getLayoutBounds());
            var b = other.localToScene(other.getLayoutBounds());
            double air = scene.getHeight() * LEAST / 4;
            double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
            double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
            if (across > 1 && down > air && !isAround(one, other) && !isAround(other, one)) {
                faults.add("on each other: %s / %s".formatted(one.getText(), other.getText()));
            }
        }

        private static boolean isAround(Node outer, Node inner) {
            for (Node node = inner; node != null; node = node.getParent()) {
                if (node == outer) {
                    return true;
                }
            }
            return false;
        }
    }
}
