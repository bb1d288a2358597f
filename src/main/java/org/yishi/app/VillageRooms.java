package org.yishi.app;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yishi.desk.Work;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.people.Residents;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.village.VillageDesk;
import org.yishi.text.Pinyin;
import org.yishi.window.followup.FollowupView;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.Rooms;
import org.yishi.window.kit.View;
import org.yishi.window.residents.ResidentsView;

/** The places of one open village, each with the desks behind it. */
final class VillageRooms implements Rooms {
    private final Work work;
    private final VillageDesk village;
    private final Residents residents;
    private final FollowUp followUp;

    VillageRooms(Work work, Settings settings) {
        this.work = work;
        village = new VillageDesk(work);
        residents = new Residents(work, Pinyin::initials);
        followUp = new FollowUp(work, () -> settings.now().operator());
    }

    /** The village's name. */
    String village() {
        return village.village().name();
    }

    @Override
    public View build(Place place, Kit kit) {
        return switch (place) {
            case RESIDENTS -> new ResidentsView(kit, residents, work.changes(), () -> {});
            case FOLLOWUP -> new FollowupView(kit, followUp, work.changes());
            case HOME, MEETINGS, SETTINGS -> empty(kit, place);
        };
    }

    private View empty(Kit kit, Place place) {
        Parent root = new StackPane(Forms.title(kit.text().of("app.place", place)));
        return () -> root;
    }
}
