package org.yishi.desk.play;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.script.Reading;
import org.yishi.desk.script.ScriptReader;
import org.yishi.desk.script.deed.Script;
import org.yishi.desk.village.Villages;
import org.yishi.model.id.MeetingId;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** A new village file with the bodies of the law, on an evening in March 2026, in which scripts are played. */
final class Hall implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T11:00:00Z"), ZoneId.of("Asia/Shanghai"));

    final Text text = Text.in(Lang.ZH);
    final List<Integer> acknowledged = new ArrayList<>();
    final Villages.Open open;

    Hall(Path folder) {
        this(folder, VillageKind.VILLAGE);
    }

    Hall(Path folder, VillageKind kind) {
        open = new Villages(CLOCK, () -> "王秀英")
                .found(folder.resolve("溪口村.yishi"), new Village("溪口村", kind, "宁海县", ""))
                .orThrow();
    }

    Work work() {
        return open.work();
    }

    Played play(String script) {
        return play(script, Optional.empty(), 1);
    }

    Played play(String script, Optional<MeetingId> meeting, int from) {
        return new Player(work(), text, Path.of(""), acknowledged::add).play(read(script), meeting, from);
    }

    static Script read(String script) {
        return switch (new ScriptReader().read(script)) {
            case Reading.Understood(Script read) -> read;
            case Reading.NotUnderstood(var complaints) -> throw new AssertionError(complaints.toString());
        };
    }

    /** What stopped the script, as a person reads it; empty where it went through. */
    String stopped(Played played) {
        return switch (played) {
            case Played.Through through -> "";
            case Played.Stopped(int line, var why) -> line + ": " + text.of(why);
        };
    }

    @Override
    public void close() {
        open.close();
    }
}
