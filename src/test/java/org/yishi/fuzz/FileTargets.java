package org.yishi.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.desk.check.Verify;
import org.yishi.desk.followup.Proof;
import org.yishi.desk.rescue.Rescue;
import org.yishi.desk.rescue.Rescued;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.village.Villages;
import org.yishi.fuzz.Target.Said;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.office.write.docx.picture.Picture;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What is opened, not imported: the village file and its rescue, the settings, photos. */
final class FileTargets {
    private static final Path PHOTOS = Targets.RESOURCES.resolve("photos");
    private static final String SETTINGS = "language=zh\n"
            + "look=DARK\n"
            + "text-percent=125\n"
            + "operator=\u738b\\u79c0\\u82f1\n"
            + "recent.0=/home/x.yishi\n"
            + "recent.1=\n";

    private final Villages villages;
    private final byte[] village;

    FileTargets(Villages villages, byte[] village) {
        this.villages = villages;
        this.village = village;
    }

    List<Target> all() {
        return List.of(
                new Target("village", "溪口村-x.yishi", List.of(village), this::village),
                new Target(
                        "settings",
                        "settings.properties",
                        List.of(SETTINGS.getBytes(StandardCharsets.UTF_8)),
                        FileTargets::settings),
                new Target("photos.jpg", "照片.jpg", Targets.seeds(PHOTOS, ".jpg"), FileTargets::photo),
                new Target("photos.png", "照片.png", Targets.seeds(PHOTOS, ".png"), FileTargets::photo));
    }

    /** Opened and checked where it can be; rescued where that may help. */
    private Said village(Path file) throws IOException {
        clean(file);
        switch (villages.open(file)) {
            case Outcome.Done<Villages.Open>(var open) -> {
                try (open) {
                    return Said.read(new Verify(open.work()).verify().flaws());
                }
            }
            case Outcome.Refused<Villages.Open>(var why) -> {
                var told = new ArrayList<Refusal>(List.of(why));
                if (Rescue.mayHelp(why)
                        && villages.rescue(Text.in(Lang.ZH)).into(file, fresh(file), () -> false)
                                instanceof Outcome.Refused<Rescued>(var no)) {
                    told.add(no);
                }
                return Said.refused(told);
            }
        }
    }

    private static Path fresh(Path file) {
        return file.resolveSibling("rescued.yishi");
    }

    private static void clean(Path file) throws IOException {
        for (var one : List.of(file, fresh(file))) {
            for (var ending : List.of("-wal", "-shm", "-journal", ".lock", ".txt")) {
                Files.deleteIfExists(one.resolveSibling(one.getFileName() + ending));
            }
        }
        Files.deleteIfExists(fresh(file));
    }

    private static Said settings(Path file) {
        try (var settings = Settings.in(file.toAbsolutePath().getParent())) {
            settings.now();
            return Said.read(List.of());
        }
    }

    private static Said photo(Path file) throws IOException {
        return switch (Proof.all(List.of(file))) {
            case Outcome.Refused<List<Proof>>(var why) -> Said.refused(why);
            case Outcome.Done<List<Proof>>(var proofs) -> {
                Picture.of(proofs.getFirst().content());
                yield Said.read(List.of());
            }
        };
    }
}
