package xiangyi.publicity;

/** How far a medium reaches, as reports count it. */
public enum MediumLevel {
    TOWNSHIP,
    COUNTY,
    CITY,
    PROVINCE,
    NATION
}
