package org.yishi.report.compact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Press;
import org.yishi.text.Text;

/** 入户签收表: every household, grid by grid, with a place to sign for the text it was handed. */
public final class ReceiptsPaper {
    private final Press press;
    private final Text text;

    /** A household as the list names it. */
    public record House(String grid, String number, String head, String address) {}

    public ReceiptsPaper(Press press) {
        this.press = press;
        text = press.text();
    }

    /**
     * Writes the file.
     *
     * @param houses grid by grid
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, String name, List<House> houses) {
        var title = text.of("compact.paper.receipts", name);
        var paper = Paper.on(press.layout()).page(Page.FORM).title(title);
        paper.flush(text.of("compact.paper.receipts-about", houses.size()));
        var rows = new ArrayList<Row>();
        var band = "";
        int number = 0;
        for (var house : houses) {
            if (!house.grid().equals(band) && !house.grid().isEmpty()) {
                band = house.grid();
                rows.add(Row.band(band));
            }
            number++;
            rows.add(Row.of(Integer.toString(number), house.number(), house.head(), house.address(), "", "", ""));
        }
        paper.table(new Table(
                List.of(
                        Column.centred(text.of("report.number"), 4),
                        Column.centred(text.of("compact.paper.house"), 7),
                        Column.centred(text.of("compact.paper.head"), 9),
                        Column.left(text.of("compact.paper.address"), 16),
                        Column.centred(text.of("compact.paper.sign"), 12),
                        Column.centred(text.of("compact.paper.day"), 9),
                        Column.centred(text.of("report.note"), 9)),
                rows,
                Table.SIGNED));
        paper.write(target, press.about(title));
    }
}
