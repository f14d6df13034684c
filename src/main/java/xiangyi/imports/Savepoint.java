package xiangyi.imports;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** Lets one row fail without failing the rest of the transaction. */
final class Savepoint {

    private Savepoint() {}

    /** Why the act was refused, after what it did has been taken back; nothing when it went well. */
    static List<Reason> refusals(Runnable act) {
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var before = transaction.createSavepoint();
        try {
            act.run();
            transaction.releaseSavepoint(before);
            return List.of();
        } catch (Refusal refusal) {
            transaction.rollbackToSavepoint(before);
            return refusal.reasons();
        } catch (NotFound e) {
            transaction.rollbackToSavepoint(before);
            return List.of(Reason.of("imports.notFound"));
        } catch (DuplicateKeyException e) {
            transaction.rollbackToSavepoint(before);
            return List.of(Reason.of("imports.exists"));
        } catch (DataIntegrityViolationException e) {
            transaction.rollbackToSavepoint(before);
            return List.of(Reason.of("imports.doesNotFit"));
        }
    }

    /** Nothing of this transaction is to stay. */
    static void rollBackAll() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
}
