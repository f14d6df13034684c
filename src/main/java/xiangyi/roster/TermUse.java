package xiangyi.roster;

/** Handed in by rooms above: whether they keep something of a term, which may then be neither voided nor renumbered. */
@FunctionalInterface
public interface TermUse {

    boolean keeps(TermId term);
}
