package xiangyi.shared;

import java.util.Set;

/** Something a person may be allowed to do. Each room lists its own rights, and who holds them, in one enum. */
public interface Right {

    String name();

    /** Who may; the system account may do everything and is not listed. */
    Set<Role> roles();
}
