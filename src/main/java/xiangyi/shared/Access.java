package xiangyi.shared;

/** How far a record may be seen. Each level may see what the ones before it see. */
public enum Access {
    PUBLIC,
    DEPUTIES,
    PRESIDIUM,
    STAFF,
    SEALED
}
