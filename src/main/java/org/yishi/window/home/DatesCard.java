package org.yishi.window.home;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yishi.desk.year.Years;
import org.yishi.model.year.YearEntry;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.year.YearWords;

/** What comes next in the year, and the way to its calendar; reads by itself. */
final class DatesCard implements AutoCloseable {
    private static final int MOST = 3;

    private final Kit kit;
    private final Years years;
    private final Latest reading;
    private final VBox root = new VBox();

    DatesCard(Kit kit, Years years) {
        this.kit = kit;
        this.years = years;
        reading = new Latest(kit.background());
    }

    Node root() {
        return root;
    }

    void read() {
        reading.run(() -> years.next(MOST), dates -> {
            var words = new YearWords(kit.text());
            var card = new Card(kit, HomeIds.DATES, kit.say("home.dates"));
            for (int i = 0; i < dates.size(); i++) {
                card.add(line(HomeIds.line(HomeIds.DATES, i), dates.get(i), words));
            }
            card.add(LinkLine.of(
                    HomeIds.more(HomeIds.DATES),
                    kit.say("home.dates.all"),
                    Forms.badge(kit.say("home.more.all"), Looks.NEUTRAL),
                    this::go));
            root.getChildren().setAll(card.root());
        });
    }

    private Node line(String id, YearEntry entry, YearWords words) {
        return LinkLine.of(
                id,
                kit.say("home.dates.line", words.when(entry), entry.title()),
                Forms.badge(words.state(entry), entry.state() == YearEntry.State.DUE ? Looks.WARNING : Looks.NEUTRAL),
                this::go);
    }

    private void go() {
        kit.go().to(new Goal.Year());
    }

    @Override
    public void close() {
        reading.close();
    }
}
