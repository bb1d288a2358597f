package org.yishi.command;

import java.util.List;
import java.util.stream.Stream;
import org.yishi.command.count.CountFile;
import org.yishi.command.disclosure.NoticeList;
import org.yishi.command.disclosure.NoticeOut;
import org.yishi.command.followup.SheetBack;
import org.yishi.command.followup.SheetOut;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.lot.DrawLots;
import org.yishi.command.matter.MatterExport;
import org.yishi.command.matter.MatterList;
import org.yishi.command.matter.MatterShow;
import org.yishi.command.meeting.MeetingList;
import org.yishi.command.meeting.MeetingPlay;
import org.yishi.command.meeting.MeetingShow;
import org.yishi.command.procedure.ProcedureCheckFile;
import org.yishi.command.procedure.ProcedureList;
import org.yishi.command.reminder.ReminderIcs;
import org.yishi.command.reminder.ReminderText;
import org.yishi.command.report.LedgerOut;
import org.yishi.command.report.PeriodReport;
import org.yishi.command.residents.ResidentsImport;
import org.yishi.command.residents.ResidentsList;
import org.yishi.command.survey.SurveyDraw;
import org.yishi.command.survey.SurveyList;
import org.yishi.command.topic.TopicImport;
import org.yishi.command.topic.TopicList;
import org.yishi.command.topic.TopicShow;
import org.yishi.command.village.BackUp;
import org.yishi.command.village.BodiesList;
import org.yishi.command.village.DemoRun;
import org.yishi.command.village.Demonstration;
import org.yishi.command.village.Export;
import org.yishi.command.village.NewVillage;
import org.yishi.command.village.RescueFile;
import org.yishi.command.village.TasksList;
import org.yishi.command.village.VerifyFile;
import org.yishi.model.figure.Span;
import org.yishi.model.figure.ledger.Ledger;
import org.yishi.text.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, with their help in one language. */
final class Commands {
    private final Text text;
    private final Help help;
    private final Demonstration demo;

    Commands(Text text, Demonstration demo) {
        this.text = text;
        this.help = new Help(text);
        this.demo = demo;
    }

    CommandSpec all() {
        var root = spec("yishi", text.of("command.about"));
        root.addOption(help.everywhere(help.value("--data", text.of("command.label.file"), text.of("command.data"))));
        root.addOption(help.everywhere(help.flag("--json", text.of("command.json"))));
        root.addOption(help.everywhere(help.value("--lang", "zh|en", text.of("command.lang"))));
        add(root, new DemoRun(demo));
        add(root, new NewVillage());
        group(root, "residents", text.of("command.residents"), List.of(new ResidentsImport(), new ResidentsList()));
        group(
                root,
                "meeting",
                text.of("command.meeting"),
                List.of(new MeetingList(), new MeetingShow(), new MeetingPlay()));
        group(
                root,
                "matter",
                text.of("command.matter"),
                List.of(new MatterList(), new MatterShow(), new MatterExport()));
        group(root, "topic", text.of("command.topic"), List.of(new TopicList(), new TopicShow(), new TopicImport()));
        group(root, "bodies", text.of("command.bodies"), List.of(new BodiesList()));
        group(root, "procedure", text.of("command.procedure"), List.of(new ProcedureList(), new ProcedureCheckFile()));
        group(root, "tasks", text.of("command.tasks"), List.of(new TasksList()));
        group(root, "followup", text.of("command.followup"), List.of(new SheetOut(), new SheetBack()));
        group(root, "survey", text.of("command.survey"), List.of(new SurveyDraw(), new SurveyList()));
        group(root, "reminder", text.of("command.reminder"), List.of(new ReminderText(), new ReminderIcs()));
        group(root, "disclosure", text.of("command.disclosure"), List.of(new NoticeList(), new NoticeOut()));
        add(root, new DrawLots());
        group(
                root,
                "report",
                text.of("command.report"),
                Stream.of(Span.values()).<Job>map(PeriodReport::new).toList());
        group(
                root,
                "ledger",
                text.of("command.ledger"),
                Stream.of(Ledger.values()).<Job>map(LedgerOut::new).toList());
        add(root, new CountFile());
        add(root, new Export());
        add(root, new VerifyFile());
        add(root, new BackUp());
        add(root, new RescueFile());
        return root;
    }

    private void group(CommandSpec root, String name, String about, List<Job> jobs) {
        var group = spec(name, about);
        jobs.forEach(job -> add(group, job));
        root.addSubcommand(name, group);
    }

    private void add(CommandSpec parent, Job job) {
        var spec = CommandSpec.wrapWithoutInspection(job);
        dress(spec, job.name());
        job.describe(spec, help);
        parent.addSubcommand(job.name(), spec);
    }

    private CommandSpec spec(String name, String about) {
        var spec = CommandSpec.create();
        dress(spec, name);
        help.about(spec, about);
        return spec;
    }

    private void dress(CommandSpec spec, String name) {
        spec.name(name);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(text.of("command.help"))
                .build());
        spec.usageMessage()
                .synopsisHeading(text.of("command.usage"))
                .optionListHeading(text.of("command.options"))
                .commandListHeading(text.of("command.commands"))
                .parameterListHeading(text.of("command.parameters"))
                .descriptionHeading("%n")
                .synopsisSubcommandLabel(text.of("command.label.command"))
                .adjustLineBreaksForWideCJKCharacters(true)
                .width(100);
    }
}
