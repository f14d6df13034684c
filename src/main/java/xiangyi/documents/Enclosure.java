package xiangyi.documents;

import java.util.List;

/** What is attached: named below the text and, unless it travels as a paper of its own, printed behind it. */
public record Enclosure(String name, List<Block> body) {

    public Enclosure {
        body = List.copyOf(body);
    }

    public boolean isPrintedHere() {
        return !body.isEmpty();
    }
}
