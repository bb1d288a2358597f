package org.yishi.window.forum.budget.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Scoring;
import org.yishi.model.forum.budget.Wave;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Reveal;
import org.yishi.window.task.part.Fields;

/** Types the score of each project, counted elsewhere: Enter goes to the next one. */
final class TypePanel {
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");
    private static final double HEIGHT = 420;
    private static final double WIDTH = 640;

    private final Page page;
    private final Wave wave;
    private final Map<Long, TextField> fields = new LinkedHashMap<>();
    private final TextField where = new TextField();
    private final Label wrong = Fields.wrong("scores-typed-wrong");

    TypePanel(Page page, Wave wave) {
        this.page = page;
        this.wave = wave;
    }

    void open(BudgetBook book) {
        var grid = new GridPane(12, 6);
        var before = book.scored(wave).map(Scoring::byProject).orElse(Map.of());
        for (var project : book.standing()) {
            var field = new TextField();
            field.setId("score-" + project.number());
            field.setPrefColumnCount(6);
            Optional.ofNullable(before.get(project.id()))
                    .ifPresent(s -> field.setText(page.words().sums().score(s)));
            var name = Forms.wrapped(page.words().project(project));
            name.setLabelFor(field);
            GridPane.setHgrow(name, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), name, field);
            fields.put(project.id(), field);
        }
        var all = List.copyOf(fields.values());
        for (int i = 0; i < all.size(); i++) {
            var next = i + 1 < all.size() ? all.get(i + 1) : where;
            all.get(i).setOnAction(_ -> next.requestFocus());
        }
        var keep = Forms.primary(BudgetIds.SCORES_KEEP, page.say("budget.save"), this::keep);
        where.setPromptText(page.say("budget.where-prompt"));
        where.setOnAction(_ -> keep.fire());
        var scroll = Forms.scrolled(grid);
        scroll.setPrefSize(WIDTH, HEIGHT);
        Reveal.in(scroll);
        var cancel = Forms.button(
                "scores-cancel", page.say("budget.cancel"), page.kit().notices()::closePanel);
        cancel.setCancelButton(true);
        var panel = new VBox(
                12,
                Forms.heading(page.kit().text().of("budget.type-head", wave)),
                scroll,
                Forms.field("scores-where", page.say("budget.where"), where),
                wrong,
                Forms.row(Forms.gap(), cancel, keep));
        panel.getStyleClass().add(Looks.PANEL);
        page.kit().notices().panel(panel);
        all.stream().findFirst().ifPresent(TextField::requestFocus);
    }

    private void keep() {
        var typed = new HashMap<Long, Fraction>();
        for (var field : fields.entrySet()) {
            var words = field.getValue().getText().strip();
            if (!words.isEmpty() && !WRITTEN.matcher(words).matches()) {
                wrong.setText(page.say("budget.wrong.score", words));
                field.getValue().requestFocus();
                return;
            }
            if (!words.isEmpty()) {
                typed.put(field.getKey(), score(words));
            }
        }
        page.kit()
                .act(
                        () -> page.desks().scorings().type(page.meeting(), wave, where.getText(), typed),
                        _ -> {
                            page.kit().notices().closePanel();
                            page.kit().notices().say(page.say("budget.scores-taken"));
                        },
                        why -> wrong.setText(page.kit().text().of(why)));
    }

    private static Fraction score(String words) {
        var number = new BigDecimal(words);
        return new Fraction(
                number.unscaledValue().longValueExact(),
                BigDecimal.TEN.pow(number.scale()).longValueExact());
    }
}
