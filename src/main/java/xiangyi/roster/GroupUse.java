package xiangyi.roster;

/** Handed in by rooms above: whether they keep something that a group did, which may then no longer be voided. */
@FunctionalInterface
public interface GroupUse {

    boolean keeps(GroupId group);
}
