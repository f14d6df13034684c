package xiangyi.desk.web;

import html.Pages;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.desk.DeskRight;
import xiangyi.desk.web.SearchPage.Room;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Normal;
import xiangyi.shared.Searchable;
import xiangyi.web.Show;

/** Asks every room for a word. */
@Controller
class SearchController {

    private final List<Searchable> rooms;
    private final Pages pages;

    SearchController(List<Searchable> rooms, Pages pages) {
        this.rooms =
                rooms.stream().sorted(Comparator.comparing(Searchable::order)).toList();
        this.pages = pages;
    }

    @GetMapping("/search")
    View search(Actor actor, @RequestParam(required = false) @Nullable String q) {
        actor.require(DeskRight.SEARCH);
        var typed = q == null ? "" : q.strip();
        var found = typed.isEmpty()
                ? List.<Room>of()
                : rooms.stream()
                        .map(room -> found(actor, room, typed))
                        .filter(room -> !room.found().isEmpty())
                        .sorted(Comparator.comparing(
                                room -> !isNamed(room.found().get(0), typed)))
                        .toList();
        return Show.page(pages.deskSearch(new SearchPage(typed, found)));
    }

    /** What bears that very number or name comes before what only holds its words. */
    private static boolean isNamed(Found found, String typed) {
        var name = Normal.code(typed);
        return found.title().equals(name) || (found.note() + " ").startsWith(name + " ");
    }

    /** One more than is shown is asked for, to know that there is more. */
    private static Room found(Actor actor, Searchable room, String typed) {
        var found = room.find(actor, typed, SearchPage.MOST + 1);
        return new Room(room.key(), found.stream().limit(SearchPage.MOST).toList(), found.size() > SearchPage.MOST);
    }
}
