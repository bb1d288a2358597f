package org.yishi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.yishi.desk.Work;
import org.yishi.desk.roster.RosterImport;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.village.VillageDesk;
import org.yishi.live.Changes;
import org.yishi.model.people.VillageKind;
import org.yishi.store.VillageFile;
import org.yishi.text.Pinyin;

/** A village file of its own, with nobody in it yet, and the desks to work on it. */
final class Village implements AutoCloseable {
    private final VillageFile file;
    private final Work work;

    private Village(VillageFile file) {
        this.file = file;
        work = new Work(file, Clock.systemDefaultZone(), () -> "王秀英", new Changes());
    }

    /** A new file under a name, in place of one that is there. */
    static Village fresh(Path path) throws IOException {
        for (var ending : List.of("", "-wal", "-shm", ".lock")) {
            Files.deleteIfExists(path.resolveSibling(path.getFileName() + ending));
        }
        var village = new Village(VillageFile.create(path).orThrow());
        var named = new org.yishi.model.people.Village("溪口村", VillageKind.VILLAGE, "宁海县", "");
        new VillageDesk(village.work).found(named, List.of()).orThrow();
        return village;
    }

    /** Brings in a roster, as the window and the shell do; how many residents it added. */
    int bringIn(Path roster) {
        var desk = new RosterImport(work, Lexicon.load(), Pinyin::initials);
        var preview = desk.preview(desk.open(roster).orThrow(), false).orThrow();
        return desk.take(preview).orThrow().added();
    }

    Work work() {
        return work;
    }

    @Override
    public void close() {
        file.close();
    }
}
