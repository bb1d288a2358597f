package org.yishi.window.meeting.agenda;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yishi.model.id.ItemId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** A row of the agenda; dragged onto another row it takes that row's place. */
final class AgendaRow extends ListCell<AgendaItem> {
    private final Text text;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label minutes = new Label();
    private final HBox row = Forms.row(new VBox(1, title, about), Forms.gap(), minutes);

    /** A row; {@code move} is told which item goes to which place. */
    AgendaRow(Text text, BiConsumer<ItemId, Integer> move) {
        this.text = text;
        about.getStyleClass().add(Looks.MUTED);
        minutes.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
        setOnDragDetected(event -> {
            if (getItem() != null) {
                var content = new ClipboardContent();
                content.putString(Long.toString(getItem().id().value()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (dragged(event).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            dragged(event).ifPresent(id -> move.accept(id, getItem().position()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private Optional<ItemId> dragged(DragEvent event) {
        var words = event.getDragboard().getString();
        boolean ours = getItem() != null && event.getGestureSource() instanceof AgendaRow && words != null;
        return ours ? Optional.of(new ItemId(Long.parseLong(words))) : Optional.empty();
    }

    @Override
    protected void updateItem(AgendaItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        title.setText(item.position() + "  " + item.title());
        var kind = text.of("meeting.kind", item.kind());
        about.setText(item.presenter().isEmpty() ? kind : kind + " · " + item.presenter());
        minutes.setText(item.plannedMinutes() == 0 ? "" : text.of("hall.minutes", item.plannedMinutes()));
        setGraphic(row);
    }
}
