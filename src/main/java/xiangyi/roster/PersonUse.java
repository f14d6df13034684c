package xiangyi.roster;

import xiangyi.shared.PersonId;

/** Handed in by rooms above: whether they keep something of a person, who may then no longer be taken out. */
@FunctionalInterface
public interface PersonUse {

    boolean keeps(PersonId person);
}
