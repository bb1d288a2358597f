package org.yishi.desk.paper;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.people.Resident;
import org.yishi.model.task.ActionItem;
import org.yishi.report.Press;
import org.yishi.report.followup.FollowUpSheet;
import org.yishi.report.followup.Source;
import org.yishi.report.minutes.MinutesPaper;
import org.yishi.report.notice.NoticePaper;
import org.yishi.report.signin.SignInPaper;
import org.yishi.text.Text;

/**
 * Writes papers as Word and Excel files. A file that is there is replaced only once the new one is whole.
 *
 * <pre>{@code
 * papers.minutes(meeting, Path.of("会议记录.docx"));
 * papers.followUp(Path.of("落实台账.xlsx"));
 * }</pre>
 */
public final class Papers {
    private final Work work;
    private final Planning planning;
    private final MinutesDesk minutes;
    private final Text text;

    public Papers(Work work, Planning planning, MinutesDesk minutes, Text text) {
        this.work = work;
        this.planning = planning;
        this.minutes = minutes;
        this.text = text;
    }

    /** 会议通知. */
    public Outcome<Path> notice(MeetingId meeting, Path target) {
        return write(meeting, target, record -> new NoticePaper(press()).write(target, record));
    }

    /** 签到表, without phone numbers: for the table at the door. */
    public Outcome<Path> signIn(MeetingId meeting, Path target) {
        return write(meeting, target, record -> new SignInPaper(press()).writeForHall(target, record));
    }

    /** 签到表 for the archive, with masked phone numbers. */
    public Outcome<Path> signInForArchive(MeetingId meeting, Path target) {
        return write(meeting, target, record -> new SignInPaper(press()).writeForArchive(target, record, phones()));
    }

    /** 会议记录: as approved, or as a draft that says so. */
    public Outcome<Path> minutes(MeetingId meeting, Path target) {
        return minutes.read(meeting)
                .then(m -> write(meeting, target, record -> new MinutesPaper(press()).write(target, record, m)));
    }

    /** 落实台账 of one meeting. */
    public Outcome<Path> followUp(MeetingId meeting, Path target) {
        var tasks = sources(work.read(tx -> tx.tasks().of(meeting)));
        return Written.to(target, () -> new FollowUpSheet(press()).write(target, tasks));
    }

    /** 落实台账 of the whole village. */
    public Outcome<Path> followUp(Path target) {
        var tasks = sources(work.read(tx -> tx.tasks().all()));
        return Written.to(target, () -> new FollowUpSheet(press()).write(target, tasks));
    }

    /**
     * 落实台账 of some tasks, as it goes out to be filled in.
     *
     * @param round what follows the task in the hidden column: under which number is kept what it says
     */
    public Outcome<Path> followUp(Path target, List<ActionItem> tasks, String round) {
        var sources = sources(tasks);
        return Written.to(target, () -> new FollowUpSheet(press()).write(target, sources, round));
    }

    /** What the sheet's cell with the latest report says of a task. */
    public String progress(ActionItem task) {
        return FollowUpSheet.progress(text, task);
    }

    private Outcome<Path> write(MeetingId meeting, Path target, Consumer<Proceedings> paper) {
        var record = planning.show(meeting);
        if (record.isEmpty()) {
            return Outcome.refused("meeting.not-found", meeting.value());
        }
        return Written.to(target, () -> paper.accept(record.get()));
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }

    private Map<ResidentId, String> phones() {
        var phones = new HashMap<ResidentId, String>();
        for (Resident resident : work.read(tx -> tx.people().residents())) {
            phones.put(resident.id(), resident.phone());
        }
        return phones;
    }

    private List<Source> sources(List<ActionItem> tasks) {
        var sources = work.read(Sources::new);
        return tasks.stream().map(sources::of).toList();
    }
}
