package xiangyi.sessions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.sessions.AgendaItem;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.Team;

public record AgendaPage(SessionCard session, List<AgendaItem> items, List<Team> teams) {

    private static final int AT_LEAST = 12;
    private static final int TEAMS = 3;

    /** Room for more than there is. */
    public int lines() {
        return Math.max(AT_LEAST, items.size() + 4);
    }

    public int groups() {
        return Math.max(TEAMS, teams.size() + 1);
    }

    public @Nullable AgendaItem item(int line) {
        return line < items.size() ? items.get(line) : null;
    }

    public @Nullable Team team(int group) {
        return group < teams.size() ? teams.get(group) : null;
    }
}
