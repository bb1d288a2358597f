package org.yishi.command.procedure;

import java.util.ArrayList;
import java.util.Map;
import org.yishi.command.kit.Answer;
import org.yishi.command.kit.Given;
import org.yishi.command.kit.Grid;
import org.yishi.command.kit.Help;
import org.yishi.command.kit.Job;
import org.yishi.command.kit.Json;
import org.yishi.desk.procedure.ProcedureFiles;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.Stage;
import org.yishi.text.Lang;
import picocli.CommandLine.Model.CommandSpec;

/** {@code procedure list}: the procedures that come with the program, with their stages. */
public final class ProcedureList implements Job {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public void describe(CommandSpec spec, Help help) {
        help.about(spec, help.text().of("command.procedure.list"));
    }

    @Override
    public int run(Given given) {
        var shipped = ProcedureFiles.shipped();
        if (given.isJson()) {
            var all = new ArrayList<Map<String, Object>>();
            shipped.forEach(p -> all.add(json(p)));
            given.console().print(Json.of(all));
            return Answer.DONE;
        }
        boolean chinese = given.console().text().lang() == Lang.ZH;
        var grid = new Grid();
        for (var procedure : shipped) {
            var stages = procedure.stages().stream()
                    .map(s -> chinese ? s.name() : s.nameEn())
                    .toList();
            grid.add(procedure.code(), chinese ? procedure.name() : procedure.nameEn(), String.join(" → ", stages));
        }
        grid.lines().forEach(given.console()::print);
        return Answer.DONE;
    }

    private static Map<String, Object> json(Procedure procedure) {
        return new Json()
                .put("code", procedure.code())
                .put("name", procedure.name())
                .put("nameEn", procedure.nameEn())
                .put("source", procedure.source())
                .put("stages", procedure.stages().stream().map(Stage::code).toList())
                .object();
    }
}
