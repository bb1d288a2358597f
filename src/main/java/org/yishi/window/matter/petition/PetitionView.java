package org.yishi.window.matter.petition;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.petition.Petitions;
import org.yishi.live.Following;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.TopicId;
import org.yishi.model.petition.Mark;
import org.yishi.model.petition.Tally;
import org.yishi.text.Days;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Reveal;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.paper.Handing;

/** Who asks that a meeting be held on a matter: at the left how far it is and new names, at the right all names. */
public final class PetitionView implements View {
    private static final double LEFT = 460;

    private final Kit kit;
    private final PetitionDesks desks;
    private final TopicId topic;
    private final Latest reading;
    private final Following following;
    private final StatusCard status;
    private final SignPane sign;
    private final SignerList names;
    private final VBox head = new VBox(6);
    private final VBox root;
    private Optional<Petitions.Shown> shown = Optional.empty();

    public PetitionView(Kit kit, PetitionDesks desks, TopicId topic) {
        this.kit = kit;
        this.desks = desks;
        this.topic = topic;
        reading = new Latest(kit.background());
        status = new StatusCard(kit, ask -> kit.act(() -> desks.petitions().ask(topic, ask), _ -> {}), this::plan);
        sign = new SignPane(kit, this::sign);
        names = new SignerList(kit, this::turn);
        root = new VBox(12, head, middle());
        root.getStyleClass().add(Looks.PLACE);
        following = kit.follow(desks.changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        sign.focus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private Node middle() {
        var left = Forms.scrolled(new VBox(16, status.root(), sign.root()));
        Reveal.in(left);
        left.setMinWidth(LEFT);
        left.setPrefWidth(LEFT);
        left.setMaxWidth(LEFT);
        HBox.setHgrow(names.root(), Priority.ALWAYS);
        var middle = new HBox(20, left, names.root());
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private void read() {
        reading.run(() -> desks.petitions().show(topic), found -> found.ifPresent(this::show));
    }

    private void show(Petitions.Shown fresh) {
        shown = Optional.of(fresh);
        head.getChildren().setAll(title(fresh), Forms.muted(kit.say("petition.about")));
        status.show(fresh);
        sign.show(fresh);
        names.show(fresh);
    }

    private Node title(Petitions.Shown fresh) {
        var back = Forms.icon(
                PetitionIds.BACK,
                Feather.ARROW_LEFT,
                kit.say("app.back"),
                () -> kit.go().to(new Goal.Matter(topic)));
        var title = Forms.title(kit.say("petition.head", fresh.topic().title()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var row = Forms.row(back, title, Forms.gap());
        if (fresh.tally().isPresent()) {
            row.getChildren()
                    .add(Forms.button(
                            PetitionIds.BLANK, Feather.PRINTER, kit.say("petition.print-blank"), () -> blank(fresh)));
            row.getChildren()
                    .add(Forms.button(
                            PetitionIds.FILLED, Feather.LIST, kit.say("petition.print-filled"), () -> filled(fresh)));
        }
        return row;
    }

    private void blank(Petitions.Shown fresh) {
        new Handing(kit)
                .word(
                        kit.say("petition.blank-name", fresh.topic().number()),
                        file -> desks.blank().apply(topic, file));
    }

    private void filled(Petitions.Shown fresh) {
        new Handing(kit)
                .word(
                        kit.say("petition.filled-name", fresh.topic().number()),
                        file -> desks.filled().apply(topic, file));
    }

    private void sign(List<ResidentId> residents) {
        boolean isList = residents.size() > 1;
        kit.act(() -> desks.petitions().sign(topic, residents), fresh -> {
            if (isList) {
                sign.single();
            }
            kit.notices()
                    .undoable(
                            kit.say("petition.said-signed", fresh.size()),
                            () -> kit.act(() -> desks.petitions().takeBack(topic, fresh), _ -> {}));
        });
    }

    private void turn(Tally.Line line) {
        var who = line.who();
        if (line.mark() == Mark.TAKEN_BACK) {
            sign(List.of(who.id()));
            return;
        }
        kit.act(
                () -> desks.petitions().takeBack(topic, List.of(who.id())),
                _ -> kit.notices().undoable(kit.say("petition.said-back", who.name()), () -> sign(List.of(who.id()))));
    }

    private void plan() {
        shown.ifPresent(fresh -> fresh.tally()
                .ifPresent(tally -> kit.act(() -> desks.calling().plan(fresh.topic(), tally.body()), meeting -> {
                    kit.notices()
                            .say(kit.say(
                                    "petition.said-planned",
                                    new Days(kit.text()).date(desks.calling().dayOf(tally.body()))));
                    kit.go().to(new Goal.Meeting(meeting));
                })));
    }
}
