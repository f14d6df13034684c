package xiangyi.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import xiangyi.shared.Text;
import xiangyi.web.Chrome;
import xiangyi.web.RailEntry;

/** Help on each room that this person has, the one they came from first. */
public record HelpPage(List<Section> sections) {

    /**
     * Help on one room.
     *
     * @param steps how it is done, one sentence each
     */
    public record Section(RailEntry entry, boolean asked, List<String> steps) {

        public String what() {
            return Text.text(entry.key() + ".help");
        }
    }

    static HelpPage of(Chrome chrome, String at) {
        return new HelpPage(chrome.rail().stream()
                .map(entry -> new Section(entry, chrome.isHere(entry, at.replaceFirst("[?].*", "")), steps(entry)))
                .sorted(Comparator.comparing(section -> !section.asked()))
                .toList());
    }

    private static List<String> steps(RailEntry entry) {
        return IntStream.iterate(1, step -> Text.has(entry.key() + ".help." + step), step -> step + 1)
                .mapToObj(step -> Text.text(entry.key() + ".help." + step))
                .toList();
    }
}
