package org.yishi.desk.topics;

import java.nio.file.Path;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.desk.people.People;
import org.yishi.model.Outcome;
import org.yishi.model.people.UnitKind;
import org.yishi.report.Press;
import org.yishi.report.topic.TopicSheet;
import org.yishi.text.Text;

/** Writes an empty sheet for a list of matters, with the grids of this village to pick from. */
public final class EmptySheet {
    private final Work work;
    private final Text text;

    public EmptySheet(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** Writes it; a file that is there is replaced only once the new one is whole. */
    public Outcome<Path> write(Path target) {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        var grids = work.read(tx -> People.of(
                        tx.people().residents(),
                        tx.units().households(),
                        tx.units().units())
                .names(UnitKind.GRID));
        var press = Press.standard(text, village, work.now());
        return Written.to(target, () -> new TopicSheet(press).write(target, grids));
    }
}
