package org.yishi.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yishi.model.event.Event;
import org.yishi.store.compact.CompactStore;
import org.yishi.store.figure.FigureStore;
import org.yishi.store.figure.LedgerStore;
import org.yishi.store.forum.AmendmentStore;
import org.yishi.store.forum.BudgetStore;
import org.yishi.store.forum.FloorRuleStore;
import org.yishi.store.forum.LotStore;
import org.yishi.store.forum.OpinionStore;
import org.yishi.store.forum.ProposalStore;
import org.yishi.store.forum.QuestionStore;
import org.yishi.store.forum.TeamStore;
import org.yishi.store.journal.Journal;
import org.yishi.store.matter.DisclosureStore;
import org.yishi.store.matter.OriginStore;
import org.yishi.store.matter.RouteStore;
import org.yishi.store.matter.SheetStore;
import org.yishi.store.matter.SightStore;
import org.yishi.store.matter.SignatureStore;
import org.yishi.store.matter.StagePaperStore;
import org.yishi.store.matter.StandingStore;
import org.yishi.store.matter.SurveyStore;
import org.yishi.store.matter.TaskStore;
import org.yishi.store.matter.TopicStore;
import org.yishi.store.meeting.CountStore;
import org.yishi.store.meeting.ItemStore;
import org.yishi.store.meeting.MeetingStore;
import org.yishi.store.meeting.MinutesStore;
import org.yishi.store.meeting.PollStore;
import org.yishi.store.meeting.PresenceStore;
import org.yishi.store.meeting.ResolutionStore;
import org.yishi.store.meeting.SpeechStore;
import org.yishi.store.sql.Json;
import org.yishi.store.topic.PlanStore;
import org.yishi.store.topic.ToldStore;
import org.yishi.store.topic.TopicFileStore;
import org.yishi.store.year.YearStore;

/**
 * One transaction on the village file and the stores that work within it. Not to be kept beyond it. The stores of a
 * reading transaction can only read: SQLite refuses the rest.
 */
public final class Tx {
    private final Handle handle;
    private final Json json;
    private @Nullable Event recorded;

    private Tx(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    static Tx reading(Handle handle, Json json) {
        return new Tx(handle, json);
    }

    static Tx writing(Handle handle, Json json) {
        return new Tx(handle, json);
    }

    public VillageStore village() {
        return new VillageStore(handle);
    }

    public PeopleStore people() {
        return new PeopleStore(handle);
    }

    public UnitStore units() {
        return new UnitStore(handle);
    }

    public BodyStore bodies() {
        return new BodyStore(handle, json);
    }

    public MeetingStore meetings() {
        return new MeetingStore(handle, json);
    }

    public ItemStore items() {
        return new ItemStore(handle);
    }

    public PresenceStore presence() {
        return new PresenceStore(handle);
    }

    public SpeechStore speeches() {
        return new SpeechStore(handle);
    }

    public PollStore polls() {
        return new PollStore(handle, json);
    }

    public CountStore counts() {
        return new CountStore(handle, json);
    }

    public ResolutionStore resolutions() {
        return new ResolutionStore(handle);
    }

    public TaskStore tasks() {
        return new TaskStore(handle);
    }

    public TopicStore topics() {
        return new TopicStore(handle);
    }

    public TopicFileStore topicFiles() {
        return new TopicFileStore(handle);
    }

    public ToldStore told() {
        return new ToldStore(handle);
    }

    public PlanStore plans() {
        return new PlanStore(handle);
    }

    public SignatureStore signatures() {
        return new SignatureStore(handle);
    }

    public StandingStore standings() {
        return new StandingStore(handle);
    }

    public DisclosureStore disclosures() {
        return new DisclosureStore(handle);
    }

    public SurveyStore surveys() {
        return new SurveyStore(handle, json);
    }

    public OpinionStore opinions() {
        return new OpinionStore(handle);
    }

    public ProposalStore proposals() {
        return new ProposalStore(handle);
    }

    public RouteStore routes() {
        return new RouteStore(handle, json);
    }

    public StagePaperStore stagePapers() {
        return new StagePaperStore(handle);
    }

    public YearStore years() {
        return new YearStore(handle);
    }

    public QuestionStore questions() {
        return new QuestionStore(handle, json);
    }

    public OriginStore origins() {
        return new OriginStore(handle);
    }

    public SheetStore sheets() {
        return new SheetStore(handle, json);
    }

    public SightStore sights() {
        return new SightStore(handle, json);
    }

    public FigureStore figures() {
        return new FigureStore(handle);
    }

    public LedgerStore ledgers() {
        return new LedgerStore(handle);
    }

    public LotStore lots() {
        return new LotStore(handle, json);
    }

    public TeamStore teams() {
        return new TeamStore(handle, json);
    }

    public BudgetStore budgets() {
        return new BudgetStore(handle, json);
    }

    public AmendmentStore amendments() {
        return new AmendmentStore(handle, json);
    }

    public FloorRuleStore floorRules() {
        return new FloorRuleStore(handle, json);
    }

    public MinutesStore minutes() {
        return new MinutesStore(handle, json);
    }

    public CompactStore compacts() {
        return new CompactStore(handle, json);
    }

    public Journal journal() {
        return new Journal(handle, json);
    }

    /** Says what this transaction does: exactly once. */
    public void record(Event event) {
        if (recorded != null) {
            throw new IllegalStateException("one transaction, one entry: " + event);
        }
        recorded = event;
    }

    Event recorded() {
        if (recorded == null) {
            throw new IllegalStateException("a change without its entry");
        }
        return recorded;
    }
}
