package xiangyi.publicity.web;

/**
 * @param back the page it is shown on
 * @param path the page of the thing itself, whose /void takes the form
 */
public record PublicityVoidPage(String title, String back, String backTo, String path, int version) {}
