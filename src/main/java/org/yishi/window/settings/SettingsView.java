package org.yishi.window.settings;

import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.about.About;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.village.VillageDesk;
import org.yishi.window.about.AboutSection;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Theme;

/** The settings: of the village's file, and of the program on this machine. */
public final class SettingsView implements View {
    private final TabPane tabs = new TabPane();
    private final VBox root;

    /** What the settings are kept by. */
    public record Desks(VillageDesk village, Bodies bodies, Settings settings, About about) {}

    /** The settings; a new look is put on all windows by {@code theme}; {@code more} stand behind. */
    public SettingsView(Kit kit, Desks desks, Theme theme, Tab... more) {
        tabs.setId(SettingIds.TABS);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(
                        new Tab(
                                kit.say("settings.village"),
                                Forms.scrolled(new VillageSection(kit, desks.village(), desks.settings()).root())),
                        new Tab(
                                kit.say("settings.bodies"),
                                new BodiesSection(kit, desks.bodies(), desks.village()).root()),
                        new Tab(
                                kit.say("settings.program"),
                                Forms.scrolled(new ProgramSection(kit, desks.settings(), theme).root())),
                        new Tab(
                                kit.say("settings.about"),
                                Forms.scrolled(new AboutSection(kit, desks.about()).root())));
        tabs.getTabs().addAll(more);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        root = new VBox(Forms.title(kit.say("settings.title")), tabs);
        root.getStyleClass().add(Looks.PLACE);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        tabs.requestFocus();
    }
}
