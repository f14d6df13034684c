package xiangyi.shared;

import java.util.List;

/** What one room finds for a word typed into the search field. Whoever asks finds what they may see. */
public interface Searchable {

    /** The sentence that names what is found here. */
    String key();

    /** Its place among the rooms. */
    int order();

    /** The best at first, never more than asked for; nothing where nothing may be seen. */
    List<Found> find(Actor actor, String typed, int most);
}
