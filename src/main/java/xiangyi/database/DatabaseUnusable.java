package xiangyi.database;

/** The database cannot be used; the message is one sentence that a clerk can act on. */
public final class DatabaseUnusable extends RuntimeException {

    private DatabaseUnusable(String sentence) {
        super(sentence);
    }

    static DatabaseUnusable because(String key, Object... values) {
        return new DatabaseUnusable(Sentences.say(key, values));
    }

    DatabaseUnusable causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }
}
