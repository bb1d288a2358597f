package org.yishi.window.matter;

import org.yishi.desk.matter.Matters;
import org.yishi.desk.matter.intake.Answers;
import org.yishi.desk.matter.intake.Intake;
import org.yishi.desk.matter.plan.YearPlan;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.petition.Petitions;
import org.yishi.desk.procedure.Routes;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;
import org.yishi.window.kit.Kit;

/** The matters' pages on a file made for tests. */
public final class MatterPages {
    private MatterPages() {}

    public static MatterDesks desks(SampleFile sample) {
        return new MatterDesks(
                new Matters(sample.work),
                new Intake(sample.work),
                new Answers(sample.work, Text.in(Lang.EN)),
                new YearPlan(sample.work),
                new Routes(sample.work),
                sample.followUp,
                new Agendas(sample.work),
                sample.planning,
                sample.residents,
                new Petitions(sample.work),
                (_, file) -> Outcome.done(file),
                (_, file) -> Outcome.done(file),
                sample.changes);
    }

    public static MatterView page(Kit kit, SampleFile sample, TopicId id) {
        var ways = new MatterDesks.Ways(_ -> {}, _ -> {});
        return new MatterView(kit, desks(sample), ways, id);
    }
}
