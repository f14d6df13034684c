package xiangyi.browser;

/** How somebody looks at a page; every flow holds in each. */
enum Look {
    ORDINARY(1440, 1000, ""),
    LARGE(1440, 1000, "-large"),
    PHONE(360, 740, "-360");

    final int width;
    final int height;
    final String suffix;

    Look(int width, int height, String suffix) {
        this.width = width;
        this.height = height;
        this.suffix = suffix;
    }
}
