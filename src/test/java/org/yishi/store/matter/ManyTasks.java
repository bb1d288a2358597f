package org.yishi.store.matter;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** So many tasks with so many reports each, put into a village file at one stroke. */
public final class ManyTasks {
    private static final String TASKS = """
        with recursive n(i) as (select 1 union all select i + 1 from n where i < %d),
        word(i, title) as (values (0, '修缮村北灌溉渠'), (1, '公布三月份收支明细'), (2, '更换文化礼堂灯具'), (3, '清理河道淤泥'),
            (4, '安装路灯十二盏'), (5, '登记外来人口'), (6, '硬化第三网格机耕路')),
        name(i, owner) as (values (0, '王建国'), (1, '陈秀英'), (2, '李雪梅'), (3, '张大伟'), (4, '林国强'),
            (5, '欧阳静'), (6, '单雄信'), (7, '何志平'), (8, '李敏'))
        insert into task (number, title, owner, helpers, supervisor, unit_id, due, first_due, times_moved, planned,
            state, list, created_at)
        select format('2026-%%d-%%02d', 1 + n.i / 40, n.i %% 40), word.title, name.owner,
            iif(n.i %% 3 = 0, '村监委会', ''), iif(n.i %% 2 = 0, '村务监督委员会', ''),
            (select max(id) from unit where kind = 'GRID' and id %% 2 = n.i %% 2),
            iif(n.i %% 11 = 0, null, date('2026-03-05', (n.i * 7 %% 700 - 350) || ' days')),
            iif(n.i %% 11 = 0, null, date('2026-03-05', (n.i * 7 %% 700 - 360) || ' days')),
            iif(n.i %% 5 = 0, 1, 0), n.i * 100,
            case when n.i * 7 %% 700 < 300 and n.i %% 13 > 1 then 'SIGNED_OFF' else
                case n.i %% 7 when 0 then 'NOT_STARTED' when 1 then 'WAITING' when 2 then 'DONE' when 3 then 'CHECKED'
                    when 4 then iif(n.i %% 5 = 0, 'GIVEN_UP', 'IN_PROGRESS') else 'IN_PROGRESS' end end,
            case n.i %% 3 when 0 then 'NEED' when 1 then 'RESOURCE' else 'PROJECT' end, '2026-01-05T09:00:00+08:00'
        from n join word on word.i = n.i %% 7 join name on name.i = n.i %% 9
        """;
    private static final String NOTES = """
        with recursive r(i) as (select 1 union all select i + 1 from r where i < %d)
        insert into task_note (task_id, at, author, text, state, percent, spent)
        select t.id, format('2026-02-%%02dT10:00:00+08:00', r.i), '李敏',
            '已经联系施工队，量了尺寸，材料运到村口；第' || r.i || '次进展，雨停后继续。', t.state,
            iif(r.i %% 2 = 0, r.i * 9, null), r.i * 10
        from task t cross join r
        """;
    private static final String STEPS = """
        insert into milestone (task_id, title, due, done_on)
        select id, '材料进场', date(due, '-10 days'), iif(id % 2 = 0, date(due, '-9 days'), null) from task
            where due is not null and id % 4 = 0
        """;

    private ManyTasks() {}

    /** Adds the tasks, {@code reports} reports to each, and a step to every fourth. */
    public static void into(Path village, int tasks, int reports) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + village);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(TASKS.formatted(tasks));
            if (reports > 0) {
                statement.executeUpdate(NOTES.formatted(reports));
            }
            statement.executeUpdate(STEPS);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
