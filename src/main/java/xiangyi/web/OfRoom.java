package xiangyi.web;

/** A handler that speaks for a room other than the one its class stands in. */
public interface OfRoom {

    /** The record of the form that it takes, whose words name what is wrong with it. */
    Class<?> form();
}
