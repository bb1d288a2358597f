package org.yishi.command.report;

import java.nio.file.Path;
import java.util.Locale;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.desk.figure.FigurePapers;
import org.yishi.model.figure.ledger.Ledger;
import picocli.CommandLine.Model.CommandSpec;

/** {@code ledger topics|meetings|resolutions|disclosures --out FILE}: a whole ledger as an Excel file. */
public record LedgerOut(Ledger ledger) implements Job {
    @Override
    public String name() {
        return ledger.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        var text = help.text();
        help.about(spec, text.of("figures.ledger", ledger));
        spec.addOption(help.needed("--out", text.of("command.label.file"), text.of("command.export.out")));
    }

    @Override
    public int run(Given given) {
        var target = Path.of(given.option("--out").orElseThrow());
        return given.open(open -> {
            var papers = new FigurePapers(open.work(), given.console().text());
            return Files.tell(given, papers.ledger(ledger, target));
        });
    }
}
