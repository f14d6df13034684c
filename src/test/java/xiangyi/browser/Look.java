package xiangyi.browser;

/** How somebody looks at a page. A flow is walked on the phone; each page that it reaches is looked over in all of them. */
enum Look {
    PHONE(360, 740, "ordinary", "-360"),
    LARGE(1366, 768, "large", "-large"),
    ORDINARY(1366, 768, "ordinary", "");

    final int width;
    final int height;
    final String type;
    final String suffix;

    Look(int width, int height, String type, String suffix) {
        this.width = width;
        this.height = height;
        this.type = type;
        this.suffix = suffix;
    }
}
