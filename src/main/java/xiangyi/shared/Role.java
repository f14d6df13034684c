package xiangyi.shared;

/** In which capacity somebody acts. One person may hold several and chooses one at a time. */
public enum Role {
    /** 县人大常委会办公室: watches over the townships of the county, may enter for each. */
    COUNTY,
    /** 乡镇人大主席、副主席. */
    CHAIR,
    /** 乡镇人大干事. */
    CLERK,
    /** 代表. */
    DEPUTY,
    /** 承办单位. */
    UNIT,
    /** The program itself, at the command line. */
    SYSTEM
}
