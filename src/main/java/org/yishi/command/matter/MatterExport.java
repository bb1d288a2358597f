package org.yishi.command.matter;

import java.nio.file.Path;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.paper.DossierPapers;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import picocli.CommandLine.Model.CommandSpec;

/** {@code matter export N --out FILE}: everything of a matter as one Word file. */
public final class MatterExport implements Job {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("command.matter.export"));
        spec.addPositional(help.word(0, text.of("command.label.number"), text.of("command.matter.number")));
        spec.addOption(help.needed("--out", text.of("command.label.file"), text.of("command.export.out")));
    }

    @Override
    public int run(Given given) {
        var target = Path.of(given.option("--out").orElseThrow());
        var console = given.console();
        return given.open(open -> {
            var papers = new DossierPapers(open.work(), console.text());
            var written = Numbered.matter(new Matters(open.work()), given.word(0))
                    .then(topic -> papers.write(topic.id(), target));
            return switch (written) {
                case Outcome.Refused<Path>(Refusal why) -> console.no(why);
                case Outcome.Done<Path>(Path path) -> {
                    var answer = new Json().put("file", path.toString()).object();
                    console.print(given.isJson() ? Json.of(answer) : path.toString());
                    yield Answer.DONE;
                }
            };
        });
    }
}
