package org.yishi.sample;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.yishi.model.people.Resident;
import org.yishi.store.sql.Connections;

/**
 * Surveys on matters that were closed, with who was asked and the answers; some are still open. Written straight into
 * the tables; the file is sealed anew when it is next opened.
 */
final class Opinions {
    private static final int ASKED = 40;
    private static final int RUNS_DAYS = 40;

    private final Chance chance;
    private final Folk folk;
    private final LocalDate today;

    Opinions(Chance chance, Folk folk, LocalDate today) {
        this.chance = chance;
        this.folk = folk;
        this.today = today;
    }

    /** Asks about every second matter. */
    void ask(Path file, List<Tale> closed) throws SQLException {
        try (var connection = Connections.writer(file)) {
            connection.setAutoCommit(false);
            for (var tale : closed) {
                if (chance.in100(isRecent(tale) ? 90 : 50)
                        && !tale.last.plusDays(2).isAfter(today)) {
                    survey(connection, tale);
                }
            }
            try (var seal = connection.prepareStatement("insert into unsealed_upgrade (version) values (3)")) {
                seal.execute();
            }
            connection.commit();
        }
    }

    private boolean isRecent(Tale tale) {
        return tale.last.plusDays(RUNS_DAYS).isAfter(today);
    }

    private void survey(Connection connection, Tale tale) throws SQLException {
        var opened = tale.last.plusDays(2);
        boolean over = opened.plusDays(RUNS_DAYS).isBefore(today);
        try (var insert = connection.prepareStatement("""
            insert into survey (topic_id, title, seed, method, share_num, share_den, opened_on, closed_on)
            values (?, ?, ?, ?, 3, 5, ?, ?) returning id
            """)) {
            insert.setLong(1, tale.id.value());
            insert.setString(2, tale.topic.title() + "满意度测评");
            insert.setLong(3, chance.number());
            insert.setString(4, "BY_GRID");
            insert.setString(5, opened.toString());
            insert.setString(6, over ? opened.plusDays(RUNS_DAYS).toString() : null);
            long id;
            try (var row = insert.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
            people(connection, id, over);
        }
    }

    private void people(Connection connection, long survey, boolean over) throws SQLException {
        int mood = chance.between(55, 97);
        try (var asked = connection.prepareStatement(
                        "insert into survey_asked (survey_id, resident_id, unit_name) values (?, ?, ?)");
                var answer = connection.prepareStatement(
                        "insert into survey_answer (survey_id, unit_name, step, remark) values (?, ?, ?, ?)")) {
            for (int i = 0; i < ASKED; i++) {
                var who = chance.of(folk.residents());
                asked.setLong(1, survey);
                asked.setLong(2, who.id().value());
                asked.setString(3, unit(who));
                asked.addBatch();
                if (chance.in100(over ? 85 : 30)) {
                    answer(answer, survey, unit(who), mood);
                }
            }
            asked.executeBatch();
            answer.executeBatch();
        }
    }

    private void answer(PreparedStatement answer, long survey, String unit, int mood) throws SQLException {
        boolean pleased = chance.in100(mood);
        answer.setLong(1, survey);
        answer.setString(2, unit);
        answer.setInt(3, pleased ? chance.between(4, 5) : chance.between(1, 3));
        answer.setString(4, pleased || chance.in100(50) ? "" : "路面不平，希望再修一下。");
        answer.addBatch();
    }

    private String unit(Resident who) {
        return "第" + (1 + folk.grids().indexOf(who.grid().orElseThrow())) + "网格";
    }
}
