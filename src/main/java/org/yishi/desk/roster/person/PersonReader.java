package org.yishi.desk.roster.person;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.desk.roster.table.Field;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.roster.table.People.Line;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Role;
import org.yishi.office.read.Cell;

/** Reads one row as a person, with a finding for each cell that is wrong or doubtful. */
public final class PersonReader {
    private static final Pattern AREA = Pattern.compile("(\\d{1,9}(?:\\.\\d+)?)\\D*\\d?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("\\d{2}(\\d{2})-(\\d{2})");

    private final Lexicon lexicon;
    private final LocalDate today;
    private final boolean keepIdNumbers;

    /**
     * @param today the day against which births are checked
     * @param keepIdNumbers whether the person who imports asked to keep identity numbers
     */
    public PersonReader(Lexicon lexicon, LocalDate today, boolean keepIdNumbers) {
        this.lexicon = lexicon;
        this.today = today;
        this.keepIdNumbers = keepIdNumbers;
    }

    /** The person of a row. */
    public Person read(Line line) {
        var findings = new ArrayList<Finding>();
        var written = said(line, Field.NAME).isEmpty() ? said(line, Field.HEAD_NAME) : said(line, Field.NAME);
        boolean byHead = said(line, Field.NAME).isEmpty()
                && !written.isEmpty()
                && !line.cells().containsKey(Field.RELATION);
        var name = Name.of(written, lexicon);
        judge(name, findings);
        if (lexicon.is("gone", name.remark())) {
            findings.add(Finding.refused(Field.NAME, "roster.finding.gone", name.remark()));
        } else if (lexicon.holds("gone", line.text(Field.NOTE))) {
            findings.add(Finding.warning(Field.NOTE, "roster.finding.perhaps-gone", line.text(Field.NOTE)));
        }
        var id = id(line, findings);
        var roles = roles(line);
        findings.addAll(roles.findings());
        var head = Name.of(said(line, Field.HEAD_NAME), lexicon);
        var alias = said(line, Field.ALIAS);
        return new Person(
                line.place(),
                name.text(),
                alias.isEmpty() ? name.remark() : alias,
                gender(line, name, id, findings),
                birth(line, id, findings),
                phone(line, findings),
                isWhole(id) ? id.text() : "",
                keepIdNumbers,
                household(line, findings),
                head.text(),
                relation(line, byHead || name.head(), name, head),
                unspoilt(line, Field.GRID, findings),
                unspoilt(line, Field.MICRO_GRID, findings),
                unspoilt(line, Field.GROUP, findings),
                said(line, Field.ADDRESS),
                roles.named(),
                roles.denied(),
                area(line, findings),
                said(line, Field.NOTE),
                findings);
    }

    private static void judge(Name name, List<Finding> findings) {
        if (name.text().isEmpty()) {
            findings.add(Finding.refused(Field.NAME, "roster.finding.name-missing"));
        } else if (!name.isName()) {
            findings.add(Finding.refused(Field.NAME, "roster.finding.no-name", name.text()));
        } else if (name.hasLostCharacter()) {
            findings.add(Finding.warning(Field.NAME, "roster.finding.name-lost-character", name.text()));
        } else if (name.hasSeveral()) {
            findings.add(Finding.warning(Field.NAME, "roster.finding.several-names", name.text()));
        } else if (name.hasDigits()) {
            findings.add(Finding.warning(Field.NAME, "roster.finding.name-digits", name.text()));
        }
    }

    private IdNumber id(Line line, List<Finding> findings) {
        var cell = line.cell(Field.ID_NUMBER);
        if (lexicon.saysNothing(cell.text())) {
            return new IdNumber("", IdNumber.State.RIGHT, java.util.Optional.empty(), Gender.UNKNOWN);
        }
        var id = IdNumber.of(cell, today);
        switch (id.state()) {
            case RIGHT -> {}
            case ROUNDED -> findings.add(Finding.warning(Field.ID_NUMBER, "roster.finding.id-rounded"));
            case NO_NUMBER ->
                findings.add(Finding.warning(
                        Field.ID_NUMBER, "roster.finding.id-length", id.text().length()));
            case WRONG_DAY -> findings.add(Finding.warning(Field.ID_NUMBER, "roster.finding.id-day"));
            case WRONG_CHECK -> findings.add(Finding.warning(Field.ID_NUMBER, "roster.finding.id-check"));
        }
        return id;
    }

    private static boolean isWhole(IdNumber id) {
        return id.state() != IdNumber.State.ROUNDED && id.state() != IdNumber.State.NO_NUMBER;
    }

    private Gender gender(Line line, Name name, IdNumber id, List<Finding> findings) {
        var text = said(line, Field.GENDER);
        var told = Name.gender(text, lexicon);
        if (told == Gender.UNKNOWN && !text.isEmpty()) {
            findings.add(Finding.warning(Field.GENDER, "roster.finding.gender-unknown", text));
        }
        if (told != Gender.UNKNOWN && id.gender() != Gender.UNKNOWN && told != id.gender()) {
            findings.add(Finding.warning(Field.GENDER, "roster.finding.gender-differs"));
        }
        if (told != Gender.UNKNOWN) {
            return told;
        }
        return name.gender() != Gender.UNKNOWN ? name.gender() : id.gender();
    }

    /** What the column tells; the identity number fills in what it leaves open. */
    private String birth(Line line, IdNumber id, List<Finding> findings) {
        boolean sure = id.state() == IdNumber.State.RIGHT || id.state() == IdNumber.State.ROUNDED;
        var byId = sure ? id.birth().map(LocalDate::toString).orElse("") : "";
        var cell = line.cell(Field.BIRTH);
        if (lexicon.saysNothing(cell.text())) {
            return byId;
        }
        var birth = Birth.of(cell, today);
        // The first of a month is how a spreadsheet keeps a month.
        boolean month = birth.text().length() == 10 && birth.text().endsWith("-01");
        if (!byId.isEmpty() && Birth.fit(byId, month ? birth.text().substring(0, 7) : birth.text())) {
            return byId;
        }
        switch (birth.state()) {
            case RIGHT -> {
                if (!byId.isEmpty()) {
                    findings.add(Finding.warning(Field.BIRTH, "roster.finding.birth-differs", birth.text(), byId));
                }
            }
            case MONTH_UNSURE ->
                findings.add(Finding.warning(Field.BIRTH, "roster.finding.birth-month", cell.text(), birth.text()));
            case ORDER_UNSURE ->
                findings.add(Finding.warning(Field.BIRTH, "roster.finding.birth-order", cell.text(), birth.text()));
            case IMPOSSIBLE ->
                findings.add(Finding.warning(Field.BIRTH, "roster.finding.birth-impossible", cell.text()));
            case UNREADABLE ->
                findings.add(Finding.warning(Field.BIRTH, "roster.finding.birth-unreadable", cell.text()));
        }
        return birth.text();
    }

    private String phone(Line line, List<Finding> findings) {
        var cell = line.cell(Field.PHONE);
        if (lexicon.saysNothing(cell.text())) {
            return "";
        }
        var phone = Phone.of(cell);
        if (phone.rounded()) {
            findings.add(Finding.warning(Field.PHONE, "roster.finding.phone-rounded"));
        } else if (phone.digits().isEmpty()) {
            findings.add(Finding.warning(Field.PHONE, "roster.finding.phone-unreadable", cell.text()));
        } else if (!phone.usual()) {
            findings.add(Finding.warning(
                    Field.PHONE, "roster.finding.phone-digits", phone.digits().length()));
        }
        if (phone.others() > 0) {
            findings.add(Finding.note(Field.PHONE, "roster.finding.phone-others", phone.digits()));
        }
        return phone.digits();
    }

    /** The number, after building and entrance where they have columns of their own: 3-1-502. */
    private String household(Line line, List<Finding> findings) {
        return Stream.of(Field.BUILDING, Field.ENTRANCE, Field.HOUSEHOLD_NUMBER)
                .map(field -> unspoilt(line, field, findings))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /** A door number such as 3-1 that a spreadsheet turned into a day is turned back. */
    private String unspoilt(Line line, Field field, List<Finding> findings) {
        var text = said(line, field);
        if (line.cell(field).kind() != Cell.Kind.DATE) {
            return text;
        }
        var day = DAY.matcher(text);
        var month = MONTH.matcher(text);
        var back = text;
        if (day.matches()) {
            back = Integer.parseInt(day.group(1)) + "-" + Integer.parseInt(day.group(2));
        } else if (month.matches()) {
            back = Integer.parseInt(month.group(2)) + "-" + Integer.parseInt(month.group(1));
        }
        findings.add(Finding.warning(field, "roster.finding.number-became-day", text, back));
        return back;
    }

    private RoleWords roles(Line line) {
        var roles = new RoleWords(lexicon);
        roles.posts(line.text(Field.ROLES));
        roles.party(line.text(Field.PARTY));
        roles.yesOrNo(Field.REPRESENTATIVE, line.text(Field.REPRESENTATIVE), Role.REPRESENTATIVE);
        roles.yesOrNo(Field.HOUSEHOLD_VOICE, line.text(Field.HOUSEHOLD_VOICE), Role.HOUSEHOLD_VOICE);
        return roles;
    }

    private String relation(Line line, boolean told, Name name, Name head) {
        var text = said(line, Field.RELATION);
        boolean isHead = text.isEmpty() ? told || name.text().equals(head.text()) : lexicon.is("head", text);
        if (isHead && !name.text().isEmpty()) {
            return lexicon.headWord();
        }
        return lexicon.is("no", text) ? "" : text;
    }

    private OptionalLong area(Line line, List<Finding> findings) {
        var text = Lexicon.narrow(said(line, Field.AREA)).replace(",", "");
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        var number = AREA.matcher(text);
        if (!number.matches()) {
            findings.add(Finding.warning(Field.AREA, "roster.finding.area-unreadable", text));
            return OptionalLong.empty();
        }
        var area = new BigDecimal(number.group(1)).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return OptionalLong.of(area.longValueExact());
    }

    private String said(Line line, Field field) {
        var text = line.text(field);
        return lexicon.saysNothing(text) ? "" : text;
    }
}
