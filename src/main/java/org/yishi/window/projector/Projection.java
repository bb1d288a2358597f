package org.yishi.window.projector;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Window;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.settings.Settings;
import org.yishi.live.Following;
import org.yishi.live.Screens;
import org.yishi.model.id.MeetingId;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.kit.work.EverySecond;

/**
 * The hall's window and the meeting it follows. It outlives the console: the host may look at another place of the
 * program while the hall still sees the meeting. Closed with the village.
 */
public final class Projection implements AutoCloseable {
    private final Theme theme;
    private final Settings settings;
    private final Function<MeetingId, Hall> halls;
    private final Supplier<OffsetDateTime> clock;
    private final ReadOnlyBooleanWrapper shows = new ReadOnlyBooleanWrapper();
    private final boolean rehearsal;
    private Optional<Open> open = Optional.empty();
    private Optional<Runnable> window = Optional.empty();

    private record Open(MeetingId meeting, Hall hall) {}

    /** A projection that shows nothing yet; {@code halls} makes the live state of a meeting. */
    public Projection(Theme theme, Settings settings, Function<MeetingId, Hall> halls, Supplier<OffsetDateTime> clock) {
        this(theme, settings, halls, clock, false);
    }

    private Projection(
            Theme theme,
            Settings settings,
            Function<MeetingId, Hall> halls,
            Supplier<OffsetDateTime> clock,
            boolean rehearsal) {
        this.rehearsal = rehearsal;
        this.theme = theme;
        this.settings = settings;
        this.halls = halls;
        this.clock = clock;
    }

    /** One that says on every page that all this is a rehearsal; to be closed with it. */
    public Projection rehearsing(Function<MeetingId, Hall> copies) {
        return new Projection(theme, settings, copies, clock, true);
    }

    /** The live state of a meeting: the same one at each call, until another meeting is asked for. */
    public Hall hall(MeetingId meeting) {
        if (open.filter(now -> now.meeting().equals(meeting)).isEmpty()) {
            close();
            open = Optional.of(new Open(meeting, halls.apply(meeting)));
        }
        return open.orElseThrow().hall();
    }

    /** Whether the hall's window is there. */
    public ReadOnlyBooleanProperty shows() {
        return shows.getReadOnlyProperty();
    }

    /** Shows the hall's window for the meeting asked for last. */
    public void show(Kit kit, Window host) {
        open.filter(_ -> window.isEmpty()).ifPresent(now -> {
            var wall = new WallView(kit.text(), clock.get());
            if (rehearsal) {
                wall.mark(kit.say("hall.rehearsal-wall"));
            }
            Following following =
                    now.hall().live().follow(kit.background().screen(), state -> wall.show(Screens.of(state)));
            var time = new EverySecond(clock);
            time.now().subscribe(wall::tick);
            var shown = new ProjectorWindow(
                    theme,
                    wall,
                    host,
                    () -> settings.now().hallScreen(),
                    name -> settings.change(choices -> choices.withHallScreen(name)),
                    this::hide);
            window = Optional.of(() -> {
                following.close();
                time.close();
                shown.close();
            });
            shows.set(true);
            shown.show(kit.say("hall.window"));
        });
    }

    /** Takes the hall's window away. */
    public void hide() {
        var ended = window;
        window = Optional.empty();
        ended.ifPresent(Runnable::run);
        shows.set(false);
    }

    @Override
    public void close() {
        hide();
        open.ifPresent(now -> now.hall().close());
        open = Optional.empty();
    }
}
