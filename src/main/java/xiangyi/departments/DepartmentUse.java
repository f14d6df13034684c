package xiangyi.departments;

import xiangyi.shared.DepartmentId;

/** Handed in by rooms above: what a unit was handed, which it must finish, or which keeps it on file. */
public interface DepartmentUse {

    /** How many things the unit still has to finish. */
    int open(DepartmentId unit);

    /** Whether anything was ever handed to it. */
    boolean keeps(DepartmentId unit);
}
