package xiangyi.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Actor;
import xiangyi.shared.Role;

/** What surrounds every page: who is signed in, the rail, the size of type. */
public record Chrome(
        @Nullable Actor actor,
        String place,
        List<RailEntry> rail,
        List<Tab> tabs,
        String path,
        String query,
        boolean largeType) {

    static final String LARGE_TYPE = "xiangyi-large";
    private static final String ATTRIBUTE = Chrome.class.getName();

    public static Chrome current() {
        var request = Form.request();
        return request.getAttribute(ATTRIBUTE) instanceof Chrome chrome ? chrome : bare(request);
    }

    /**
     * Whether the entry leads to the room that this page belongs to.
     *
     * @param room an address in that room, where the page's own does not tell
     */
    public boolean isHere(RailEntry entry, @Nullable String room) {
        var at = room == null ? path : room;
        return entry.leadsTo(at)
                && rail.stream().noneMatch(other -> other.path().startsWith(entry.path() + "/") && other.leadsTo(at));
    }

    /** The rooms under one entry of the rail, as this person may open them. */
    public List<Tab> tabs(String rail) {
        return tabs.stream().filter(tab -> tab.rail().equals(rail)).toList();
    }

    /** Whether this page is of that room: the longest address that fits decides. */
    public boolean isHere(Tab tab) {
        return tab.leadsTo(path)
                && tabs.stream()
                        .noneMatch(other -> other.path().length() > tab.path().length() && other.leadsTo(path));
    }

    /** The address of this page as a value in another, for coming back to it. */
    public String here() {
        return URLEncoder.encode(query.isEmpty() ? path : path + "?" + query, StandardCharsets.UTF_8);
    }

    public boolean isUnit() {
        return actor != null && actor.role() == Role.UNIT;
    }

    static Chrome of(
            HttpServletRequest request, @Nullable Actor actor, String place, List<RailEntry> rail, List<Tab> tabs) {
        var query = request.getQueryString();
        return new Chrome(
                actor, place, rail, tabs, request.getRequestURI(), query == null ? "" : query, isLargeType(request));
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    private static Chrome bare(HttpServletRequest request) {
        return of(request, null, "", List.of(), List.of());
    }

    private static boolean isLargeType(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .anyMatch(cookie ->
                        cookie.getName().equals(LARGE_TYPE) && cookie.getValue().equals("1"));
    }
}
