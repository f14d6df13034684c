package xiangyi.departments;

/** What sort of body answers. */
public enum DepartmentKind {
    OFFICE,
    STATION,
    VILLAGE,
    COUNTY_BUREAU,
    FIRM,
    PARTY,
    CONGRESS
}
