package org.yishi.window.followup.sift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.sight.Filters;
import org.yishi.model.sight.SavedFilter;
import org.yishi.model.sight.TaskFilter;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;

/** The filters kept under a name: chosen, kept and removed. */
final class SavedMenu {
    private final Kit kit;
    private final Filters desk;
    private final Supplier<TaskFilter> now;
    private final Consumer<TaskFilter> choose;
    private final MenuButton root;

    /** {@code now} is the filter that would be kept; {@code choose} puts one in its place. */
    SavedMenu(Kit kit, Filters desk, Supplier<TaskFilter> now, Consumer<TaskFilter> choose) {
        this.kit = kit;
        this.desk = desk;
        this.now = now;
        this.choose = choose;
        root = new MenuButton(kit.say("followup.filters"), Icons.of(Feather.BOOKMARK));
        root.setId(FollowupIds.SAVED);
        root.setMinWidth(Region.USE_PREF_SIZE);
        offer(List.of());
    }

    MenuButton root() {
        return root;
    }

    void offer(List<SavedFilter> kept) {
        var items = new ArrayList<MenuItem>();
        kept.forEach(filter -> items.add(item("", filter.name(), () -> choose.accept(filter.filter()))));
        if (!kept.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item(FollowupIds.KEEP, kit.say("followup.filters.keep"), this::askName));
        if (!kept.isEmpty()) {
            var remove = new Menu(kit.say("followup.filters.remove"));
            kept.forEach(filter -> remove.getItems().add(item("", filter.name(), () -> remove(filter))));
            items.add(remove);
        }
        root.getItems().setAll(items);
    }

    private void askName() {
        var form = new NameForm(kit.text(), this::keep, kit.notices()::closePanel);
        kit.notices().panel(form.root());
        form.focus();
    }

    private void keep(String name) {
        kit.act(() -> desk.save(new SavedFilter(name, now.get())), kept -> {
            kit.notices().closePanel();
            kit.notices().say(kit.say("followup.filters.kept", kept.name()));
        });
    }

    private void remove(SavedFilter filter) {
        kit.act(
                () -> desk.remove(filter.name()),
                name -> kit.notices()
                        .undoable(
                                kit.say("followup.filters.removed", name),
                                () -> kit.act(() -> desk.save(filter), _ -> {})));
    }

    private static MenuItem item(String id, String words, Runnable deed) {
        var item = new MenuItem(words);
        // A name may hold an underscore, which is no sign for a key.
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
