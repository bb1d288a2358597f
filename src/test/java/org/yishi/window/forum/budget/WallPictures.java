package org.yishi.window.forum.budget;

import javafx.scene.layout.StackPane;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Hall;
import org.yishi.live.Exhibit;
import org.yishi.live.Screens;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.Shots;
import org.yishi.window.projector.WallView;

/** Pictures of something shown to the hall beside the meeting, on a wide screen and on an old projector. */
public final class WallPictures {
    private WallPictures() {}

    public static void take(Work work, Lang lang, String name, Exhibit exhibit) {
        Shots.take(name, 1920, 1080, () -> wall(work, lang, exhibit));
        Shots.take(name + "-old", 1024, 768, () -> wall(work, lang, exhibit));
    }

    private static StackPane wall(Work work, Lang lang, Exhibit exhibit) {
        try (var hall = new Hall(work, new MeetingId(1))) {
            hall.show(exhibit);
            var view = new WallView(Text.in(lang), work.now());
            hall.live().now().map(Screens::of).ifPresent(view::show);
            return new StackPane(view.root());
        }
    }
}
