package xiangyi.publicity;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A piece of news, or several of which nobody kept the titles. */
public record ArticleId(UUID value) implements Identifier {

    public static ArticleId of(String text) {
        return new ArticleId(UUID.fromString(text));
    }

    public static ArticleId next() {
        return new ArticleId(UUID.randomUUID());
    }
}
