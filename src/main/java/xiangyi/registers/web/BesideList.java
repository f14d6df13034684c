package xiangyi.registers.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import xiangyi.registers.EntryFilter;
import xiangyi.shared.Actor;

/** What a room shows with the list of one of its registers: a bean of the room. */
public interface BesideList {

    /** Of which register. */
    String table();

    @Nullable
    Content of(Actor actor, EntryFilter filter);
}
