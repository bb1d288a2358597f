package org.yishi.desk.roster.person;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yishi.desk.roster.table.Field;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.model.people.Role;

/** Reads what a person is to the village from the columns for posts, party and representatives. */
final class RoleWords {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Po}\\p{Pd}\\p{S}]+");

    private final Lexicon lexicon;
    private final Set<Role> named = EnumSet.noneOf(Role.class);
    private final Set<Role> denied = EnumSet.noneOf(Role.class);
    private final List<Finding> findings = new ArrayList<>();

    RoleWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Posts as words, several in one cell; a word that is no role is told and not taken. */
    void posts(String text) {
        if (lexicon.saysNothing(text)) {
            return;
        }
        for (var word : BETWEEN.split(text, -1)) {
            if (!word.isBlank()) {
                post(word);
            }
        }
    }

    private void post(String word) {
        boolean notYet = lexicon.holds("party.not-yet", word);
        var parts = lexicon.role(word).isPresent() ? List.of(word) : lexicon.parts(word);
        var role = notYet ? Optional.<Role>empty() : role(word);
        if (parts.size() > 1) {
            parts.forEach(this::post);
        } else if (role.isPresent()) {
            named.add(role.get());
        } else if (!lexicon.is("party.no", word) && !word.isBlank()) {
            findings.add(Finding.note(Field.ROLES, "roster.finding.role-unknown", word));
        }
    }

    /** A column whose words are yes or no, or the role itself. */
    void yesOrNo(Field field, String text, Role role) {
        if (text.isEmpty()) {
            return;
        }
        if (lexicon.is("yes", text) || lexicon.role(text).filter(role::equals).isPresent()) {
            named.add(role);
        } else if (lexicon.is("no", text)) {
            denied.add(role);
        } else if (!lexicon.saysNothing(text)) {
            findings.add(Finding.warning(field, "roster.finding.yes-or-no", text));
        }
    }

    /** 是否党员 or 政治面貌: only a full member has a vote in the party's meeting. */
    void party(String text) {
        boolean notYet = lexicon.holds("party.not-yet", text);
        if (lexicon.is("party.yes", text) && !notYet) {
            named.add(Role.PARTY_MEMBER);
        } else if (lexicon.is("party.no", text) || notYet) {
            denied.add(Role.PARTY_MEMBER);
        } else {
            yesOrNo(Field.PARTY, text, Role.PARTY_MEMBER);
        }
    }

    private Optional<Role> role(String word) {
        var exact = lexicon.role(word);
        return exact.isPresent() || lexicon.is("role-none", word) ? exact : lexicon.roleAtEnd(word);
    }

    Set<Role> named() {
        return named;
    }

    Set<Role> denied() {
        denied.removeAll(named);
        return denied;
    }

    List<Finding> findings() {
        return findings;
    }
}
