package org.yishi.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.yishi.model.Outcome;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Navigation;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.work.Attention;
import org.yishi.window.welcome.OpenVillage;

/** An open village: the navigation and the place that is shown. Places are built when first gone to. */
final class VillageView implements View, Navigation {
    private final Kit kit;
    private final OpenVillage village;
    private final Deeds deeds;
    private final NavigationBar bar;
    private final BorderPane root = new BorderPane();
    private final Map<Place, View> built = new EnumMap<>(Place.class);
    private final Map<Place, Attention> attentions = new EnumMap<>(Place.class);
    private Optional<View> above = Optional.empty();
    private View front;
    private Stop now;
    private final Deque<Stop> before = new ArrayDeque<>();

    /** Where one has been: a place, and the page on top of it if it can be shown again. */
    private record Stop(Place place, Optional<Goal> goal) {}

    /** What the village asks of the window around it. */
    record Deeds(Runnable help, Runnable close, Consumer<Place> anew, Consumer<Callable<Outcome<String>>> reopen) {}

    VillageView(Function<Navigation, Kit> kits, OpenVillage village, Place first, Deeds deeds) {
        this.kit = kits.apply(this);
        this.village = village;
        this.deeds = deeds;
        bar = new NavigationBar(kit.text(), village.name(), this::to, deeds.help(), deeds.close());
        root.setLeft(bar.root());
        front = place(first);
        now = new Stop(first, Optional.empty());
        show(first, front);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void to(Place place) {
        came(new Stop(place, Optional.empty()));
        leave();
        show(place, place(place));
    }

    @Override
    public void to(Place place, View view) {
        came(new Stop(place, Optional.empty()));
        leave();
        above = Optional.of(view);
        show(place, view);
    }

    @Override
    public void to(Goal goal) {
        came(new Stop(goal.place(), Optional.of(goal)));
        leave();
        var page = village.rooms().build(goal, kit);
        above = Optional.of(page);
        show(goal.place(), page);
    }

    @Override
    public void back() {
        var last = Optional.ofNullable(before.poll()).orElseGet(() -> new Stop(Place.HOME, Optional.empty()));
        last.goal().ifPresentOrElse(this::to, () -> to(last.place()));
        before.poll();
    }

    private void came(Stop to) {
        if (!to.equals(now)) {
            before.push(now);
            now = to;
        }
    }

    @Override
    public void anew(Place place) {
        deeds.anew().accept(place);
    }

    @Override
    public void reopen(Callable<Outcome<String>> deed) {
        deeds.reopen().accept(deed);
    }

    @Override
    public void shown() {
        front.shown();
    }

    @Override
    public void close() {
        leave();
        built.values().forEach(View::close);
        built.clear();
        attentions.clear();
    }

    private void leave() {
        above.ifPresent(View::close);
        above = Optional.empty();
    }

    private View place(Place place) {
        return built.computeIfAbsent(
                place, missing -> village.rooms().build(missing, kit.attending(attention(missing))));
    }

    private Attention attention(Place place) {
        return attentions.computeIfAbsent(place, _ -> new Attention());
    }

    /** A place that is not in front, or has a page on top of it, need not follow the file. */
    private void attend(View view) {
        built.forEach((place, one) -> {
            if (one.equals(view)) {
                attention(place).come();
            } else {
                attention(place).go();
            }
        });
    }

    private void show(Place place, View view) {
        bar.show(place);
        front = view;
        // The page comes before the places in the order of Tab: a focus that is lost falls into the page.
        root.setLeft(null);
        root.setCenter(view.root());
        root.setLeft(view.isWide() ? null : bar.root());
        // What is scrolled belongs to the window only once it has its skin; before, nothing in it takes the focus.
        view.root().applyCss();
        attend(view);
        view.shown();
    }
}
