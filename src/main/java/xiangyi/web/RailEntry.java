package xiangyi.web;

import java.util.List;
import xiangyi.shared.Right;

/**
 * One entry of the rail, contributed as a bean by the room it leads to. Shown only to those who hold the right.
 *
 * @param order its place from the top
 * @param key the sentence that names it
 * @param icon the symbol in the sprite, without its i-
 * @param also where else in the house the same entry is lit, for rooms that have none of their own
 */
public record RailEntry(int order, String key, String path, String icon, Right right, List<String> also) {

    public RailEntry(int order, String key, String path, String icon, Right right) {
        this(order, key, path, icon, right, List.of());
    }

    boolean leadsTo(String page) {
        return page.equals(path)
                || isUnder(path, page)
                || also.stream().anyMatch(room -> page.equals(room) || isUnder(room, page));
    }

    private static boolean isUnder(String room, String page) {
        return !room.equals("/") && page.startsWith(room + "/");
    }
}
