package xiangyi.shared;

/** The result of a use case that says which record it was about. */
public interface About {

    Identifier subject();
}
