package org.yishi.desk.script;

import java.util.function.Function;
import org.yishi.desk.script.deed.AgendaDeed;
import org.yishi.desk.script.deed.ComingDeed;
import org.yishi.desk.script.deed.CountDeed;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.FloorDeed;
import org.yishi.desk.script.deed.ForumDeed;
import org.yishi.desk.script.deed.ListDeed;
import org.yishi.desk.script.deed.PlanDeed;
import org.yishi.desk.script.deed.VoteDeed;
import org.yishi.desk.script.way.ForumLines;
import org.yishi.desk.script.way.MatterLines;
import org.yishi.desk.script.way.NoticeLines;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;

/** The words with which a line can begin, and how the rest of such a line is read. */
enum Verb {
    MEETING(PlanLines::meeting),
    CUSTOMS(PlanLines::customs),
    NOTICE(PlanLines::notice),
    STUDY(PlanLines::study),
    REASON(PlanLines::excuse),
    OPEN(parts -> new PlanDeed.Open()),
    END(parts -> new PlanDeed.End()),
    CANCEL(PlanLines::cancel),
    APPROVE(PlanLines::approve),
    ITEM(AgendaLines::add),
    START(parts -> new AgendaDeed.Start(parts.next())),
    FINISH(AgendaLines::finish),
    SKIP(AgendaLines::skip),
    MOVE(AgendaLines::move),
    REMOVE(AgendaLines::remove),
    ATTACH(AgendaLines::attach),
    ENTITLED(PeopleLines::entitled),
    OBSERVER(PeopleLines::observers),
    WEIGH(PeopleLines::weigh),
    STRIKE(PeopleLines::strike),
    REMAKE(parts -> new ListDeed.Remake(parts.named(Part.GROUP).orElseGet(parts::next))),
    IN(PeopleLines::in),
    ALL_IN(parts -> new ComingDeed.AllIn()),
    OUT(PeopleLines::out),
    EXCUSED(PeopleLines::excused),
    TAKE_BACK(PeopleLines::takeBack),
    PROXY(PeopleLines::proxy),
    END_PROXY(PeopleLines::endProxy),
    QUEUE(FloorLines::queue),
    SPEAK(FloorLines::speak),
    GIVE(parts -> new FloorDeed.Give(parts.next())),
    PAUSE(parts -> new FloorDeed.Pause()),
    DONE(parts -> new FloorDeed.Done()),
    WITHDRAW(FloorLines::withdraw),
    NOTE(FloorLines::note),
    VOTE(AskLines::open),
    TELL(CountLines::count),
    SHEETS(VoteLines::papers),
    UNDO(parts -> new VoteDeed.Undo()),
    ANSWER(VoteLines::answer),
    TAKE_BACK_ANSWER(VoteLines::takeBackAnswer),
    OFFICERS(VoteLines::officers),
    UNSEAL(parts -> new CountDeed.Unseal()),
    PAPER(CountLines::paper),
    FLAWED(CountLines::flawed),
    TAKE_BACK_PAPER(parts -> new CountDeed.TakeBackPaper()),
    TOTALS(CountLines::totals),
    IN_HAND(CountLines::held),
    CLEAR_MAJORITY(parts -> new CountDeed.ByEye(CountLines.choice(parts))),
    CASTING_VOTE(parts -> new CountDeed.ByChair(CountLines.choice(parts))),
    LOT(CountLines::lot),
    CHECK(parts -> new CountDeed.Check(parts.next())),
    RECOUNT(parts -> new CountDeed.Recount(CountLines.objection(parts))),
    CLOSE(parts -> new VoteDeed.Close()),
    REOPEN(parts -> new VoteDeed.Reopen()),
    PUBLISH(VoteLines::publish),
    VOID(VoteLines::declareVoid),
    RESOLVE(parts -> ResultLines.resolve(parts, false)),
    CONSENSUS(parts -> ResultLines.resolve(parts, true)),
    TASK(ResultLines::task),
    REPORT(ResultLines::report),
    SIGN_OFF(ResultLines::signOff),
    EXTEND(ResultLines::extend),
    RAISE(MatterLines::raise),
    TAKE_UP(MatterLines::takeUp),
    HAND_ON(MatterLines::handOn),
    DECLINE(MatterLines::decline),
    CLOSE_MATTER(MatterLines::close),
    REOPEN_MATTER(MatterLines::reopen),
    JOIN(MatterLines::join),
    PROCEDURE(MatterLines::begin),
    STAGE_DONE(MatterLines::done),
    LEAVE_OUT(MatterLines::leaveOut),
    SEND_BACK(MatterLines::sendBack),
    STOP_PROCEDURE(MatterLines::stop),
    PUT_UP(NoticeLines::putUp),
    TAKE_DOWN(NoticeLines::takeDown),
    OBJECT(NoticeLines::object),
    ANSWER_OBJECTION(NoticeLines::answer),
    SURVEY(NoticeLines::ask),
    SURVEYED(NoticeLines::asked),
    DRAW(ForumLines::draw),
    DECLINES(ForumLines::declines),
    ALL_COME(parts -> new ForumDeed.AllCome()),
    TEAMS(ForumLines::teams),
    OPINE(ForumLines::opine),
    PROPOSE(ForumLines::propose),
    DOTS_EACH(ForumLines::dotsEach),
    DOTS(ForumLines::dots),
    ASK(ForumLines::ask),
    BEFORE(ForumLines::before),
    AFTER(ForumLines::after),
    PURSE(ForumLines::purse),
    PROJECT(ForumLines::project),
    SCORES(ForumLines::scores),
    EXPECT_FUNDED(ForumLines::funded),
    EXPECT_STAGE(MatterLines::atStage),
    EXPECT_MATTER(MatterLines::isIn),
    EXPECT(ExpectLines::expect);

    @SuppressWarnings("ImmutableEnumChecker") // method references hold nothing that could change
    private final Function<Parts, Deed> maker;

    Verb(Function<Parts, Deed> maker) {
        this.maker = maker;
    }

    /** Reads the rest of a line that begins with this word. */
    Deed make(Parts parts) {
        var deed = maker.apply(parts);
        parts.end();
        return deed;
    }
}
