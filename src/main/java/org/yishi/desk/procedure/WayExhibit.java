package org.yishi.desk.procedure;

import org.yishi.live.Exhibit;
import org.yishi.live.Exhibit.Look;
import org.yishi.live.Exhibit.Row;
import org.yishi.model.procedure.RouteMap;
import org.yishi.model.procedure.StageStatus;
import org.yishi.text.Days;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** The map of a matter's way for the hall: each stage with a mark and a word for done, now, to come. */
public record WayExhibit(Text text) {
    /** The map of a matter that is on its way. */
    public Exhibit of(Routes.Shown shown) {
        var map = shown.map().orElseThrow();
        var procedure = map.route().procedure();
        var rows = map.stages().stream().map(stage -> row(map, stage)).toList();
        return new Exhibit(
                shown.topic().title(),
                text.of("procedure.wall-by", text.lang() == Lang.ZH ? procedure.name() : procedure.nameEn()),
                rows,
                "");
    }

    private Row row(RouteMap map, StageStatus status) {
        var name =
                text.lang() == Lang.ZH ? status.stage().name() : status.stage().nameEn();
        var place = map.stages().indexOf(status) + 1;
        var words = text.of("procedure.wall-stage", place, name);
        var state = text.of("procedure.state", status.state());
        return switch (status.state()) {
            case DONE -> new Row(Look.GOOD, "✓", words, done(status, state));
            case LEFT_OUT -> new Row(Look.FAINT, "–", words, state);
            case NOW -> new Row(Look.NOW, "▶", words, state);
            case TO_COME -> new Row(Look.FAINT, "○", words, state);
        };
    }

    private String done(StageStatus status, String state) {
        return status.on().map(new Days(text)::date).orElse(state);
    }
}
