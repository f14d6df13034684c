package xiangyi.database;

/** A backup cannot be written, read or restored; the message is one sentence that a clerk can act on. */
public final class BackupRefused extends RuntimeException {

    private BackupRefused(String sentence) {
        super(sentence);
    }

    static BackupRefused because(String key, Object... values) {
        return new BackupRefused(Sentences.say(key, values));
    }

    BackupRefused causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }
}
