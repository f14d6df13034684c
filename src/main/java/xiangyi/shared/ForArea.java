package xiangyi.shared;

/** A request that names the township it writes for; county staff may enter for a township. */
public interface ForArea {

    Area area();
}
