package org.yishi.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Navigation;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.welcome.OpenVillage;

/** An open village: the navigation and the place that is shown. Places are built when first gone to. */
final class VillageView implements View, Navigation {
    private final Kit kit;
    private final OpenVillage village;
    private final Deeds deeds;
    private final NavigationBar bar;
    private final BorderPane root = new BorderPane();
    private final Map<Place, View> built = new EnumMap<>(Place.class);
    private Optional<View> above = Optional.empty();
    private View front;

    /** What the village asks of the window around it. */
    record Deeds(Runnable help, Runnable close, Consumer<Place> anew) {}

    VillageView(Function<Navigation, Kit> kits, OpenVillage village, Place first, Deeds deeds) {
        this.kit = kits.apply(this);
        this.village = village;
        this.deeds = deeds;
        bar = new NavigationBar(kit.text(), village.name(), this::to, deeds.help(), deeds.close());
        root.setLeft(bar.root());
        front = place(first);
        show(first, front);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void to(Place place) {
        leave();
        show(place, place(place));
    }

    @Override
    public void to(Place place, View view) {
        leave();
        above = Optional.of(view);
        show(place, view);
    }

    @Override
    public void anew(Place place) {
        deeds.anew().accept(place);
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
    }

    private void leave() {
        above.ifPresent(View::close);
        above = Optional.empty();
    }

    private View place(Place place) {
        return built.computeIfAbsent(place, missing -> village.rooms().build(missing, kit));
    }

    private void show(Place place, View view) {
        bar.show(place);
        root.setLeft(view.isWide() ? null : bar.root());
        front = view;
        root.setCenter(view.root());
        view.shown();
    }
}
