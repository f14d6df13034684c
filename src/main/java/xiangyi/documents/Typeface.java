package xiangyi.documents;

/**
 * Typefaces by name; none is bundled. Word and WPS take the first they have of the name and those in
 * {@link #fallbacks}.
 */
enum Typeface {
    FANGSONG(
            "仿宋_GB2312",
            "仿宋,FangSong,STFangsong,华文仿宋,FZFangSong-Z02S,Noto Serif CJK SC",
            "modern",
            "02010609030101010101"),
    KAITI("楷体_GB2312", "楷体,KaiTi,STKaiti,华文楷体,FZKai-Z03S,Noto Serif CJK SC", "modern", "02010609030101010101"),
    HEITI("黑体", "SimHei,STHeiti,方正黑体_GBK,Noto Sans CJK SC", "modern", "02010609060101010101"),
    SONGTI("宋体", "SimSun,STSong,Noto Serif CJK SC", "auto", "02010600030101010101"),
    TITLE(
            "方正小标宋简体",
            "方正小标宋_GBK,FZXiaoBiaoSong-B05S,FZXiaoBiaoSong-B05,小标宋,华文中宋,STZhongsong,宋体,Noto Serif CJK SC",
            "auto",
            "02010601030101010101");

    static final String LATIN = "Times New Roman";

    final String name;
    final String fallbacks;
    final String family;
    final String panose;

    Typeface(String name, String fallbacks, String family, String panose) {
        this.name = name;
        this.fallbacks = fallbacks;
        this.family = family;
        this.panose = panose;
    }
}
