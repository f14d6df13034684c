package xiangyi.desk.web;

import java.util.List;
import xiangyi.shared.Found;

/**
 * @param typed as it was typed
 * @param rooms what each room found; rooms that found nothing are left out
 */
public record SearchPage(String typed, List<Room> rooms) {

    /** More than this of one sort is no answer; one more word is. */
    static final int MOST = 20;

    public record Room(String key, List<Found> found, boolean more) {}

    public int total() {
        return rooms.stream().mapToInt(room -> room.found().size()).sum();
    }

    public boolean hasMore() {
        return rooms.stream().anyMatch(Room::more);
    }
}
