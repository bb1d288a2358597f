package org.yishi.window.task;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.Followed;
import org.yishi.model.task.ActionItem;
import org.yishi.text.money.Yuan;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Page;
import org.yishi.window.task.part.TaskIds;

/** How far it is and what it has cost: each as a bar with its numbers beside it. */
final class MoneyPart {
    private static final int HUNDRED = 100;

    private final Page page;
    private final Label progress = Forms.wrapped("");
    private final ProgressBar far = bar();
    private final Label money = Forms.wrapped("");
    private final ProgressBar spent = bar();
    private final Label over = Forms.wrapped("");
    private final VBox root = new VBox(6, progress, far, money, spent, over);

    MoneyPart(Page page) {
        this.page = page;
        progress.setId(TaskIds.PROGRESS);
        money.setId(TaskIds.MONEY);
        over.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        over.getStyleClass().add(Looks.DANGER);
        root.getStyleClass().add(Looks.CARD);
        for (var part : root.getChildren()) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    VBox root() {
        return root;
    }

    void show(Followed followed) {
        var task = followed.task();
        progress.setText(page.say("task.progress", task.progress()));
        far.setProgress(task.progress() / (double) HUNDRED);
        money(task);
    }

    private void money(ActionItem task) {
        long planned = task.plan().planned();
        long used = task.spent();
        money.setText(money(planned, used));
        spent.setVisible(planned > 0);
        spent.setProgress(planned == 0 ? 0 : Math.min(1, used / (double) planned));
        over.setVisible(planned > 0 && used > planned);
        over.setText(page.say("task.money.over", Yuan.of(Math.max(0, used - planned))));
    }

    private String money(long planned, long used) {
        if (planned == 0) {
            return used == 0 ? page.say("task.money.none") : page.say("task.money.unplanned", Yuan.of(used));
        }
        return page.say("task.money", Yuan.of(used), Yuan.of(planned), used * HUNDRED / planned);
    }

    private static ProgressBar bar() {
        var bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("amount-bar");
        return bar;
    }
}
