package org.yishi.command.disclosure;

import java.nio.file.Path;
import java.util.Optional;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.Work;
import org.yishi.desk.disclosure.Postings;
import org.yishi.desk.paper.PosterPapers;
import org.yishi.desk.paper.PosterPapers.Size;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.disclosure.NoticeLine;
import org.yishi.model.id.DisclosureId;
import picocli.CommandLine.Model.CommandSpec;

/** {@code disclosure export NUMBER --wall|--archive [--a3] [--mask] --out FILE}: the wall copy or the archive copy. */
public final class NoticeOut implements Job {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.disclosure.export"));
        spec.addPositional(help.word(0, text.of("command.label.number"), text.of("command.disclosure.number")));
        spec.addOption(help.flag("--wall", text.of("command.disclosure.wall")));
        spec.addOption(help.flag("--archive", text.of("command.disclosure.archive")));
        spec.addOption(help.flag("--a3", text.of("command.disclosure.a3")));
        spec.addOption(help.flag("--mask", text.of("command.disclosure.mask")));
        spec.addOption(help.needed("--out", text.of("command.label.file"), text.of("command.export.out")));
    }

    @Override
    public int run(Given given) {
        if (given.has("--wall") == given.has("--archive")) {
            given.console().say(given.console().text().of("command.disclosure.which"));
            return Answer.WRONG_USE;
        }
        var target = Path.of(given.option("--out").orElseThrow());
        return given.open(open -> switch (write(given, open.work(), target)) {
            case Outcome.Refused<Path>(Refusal why) -> given.console().no(why);
            case Outcome.Done<Path>(Path path) -> {
                var answer = new Json().put("file", path.toString()).object();
                given.console().print(given.isJson() ? Json.of(answer) : path.toString());
                yield Answer.DONE;
            }
        });
    }

    private static Outcome<Path> write(Given given, Work work, Path target) {
        var id = id(work, given.word(0));
        if (id.isEmpty()) {
            return Outcome.refused("command.disclosure.none", given.word(0));
        }
        var papers = new PosterPapers(work, given.console().text());
        var size = given.has("--a3") ? Size.A3 : Size.A4;
        return given.has("--archive")
                ? papers.archive(id.get(), target)
                : papers.wall(id.get(), target, size, given.has("--mask"));
    }

    private static Optional<DisclosureId> id(Work work, String number) {
        return new Postings(work)
                .board().lines().stream()
                        .filter(l -> l.number().equalsIgnoreCase(number))
                        .map(NoticeLine::id)
                        .findFirst();
    }
}
