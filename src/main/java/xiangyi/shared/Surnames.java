package xiangyi.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a Chinese name parts into surname and given name. */
final class Surnames {

    private static final Set<String> COMPOUND = Arrays.stream(("欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 "
                            + "宇文 长孙 司空 端木 轩辕 百里 呼延 东郭 南门 西门 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 闾丘 "
                            + "鲜于 万俟 赫连 拓跋 第五 公羊 公西 完颜 纳兰 闻人 左丘 巫马 颛孙 亓官 司寇 乐正 谷梁 歐陽 諸葛 東方")
                    .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    private Surnames() {}

    /** The surname of a Chinese name; of any other, its first character. */
    static String of(String name) {
        var two = name.codePointCount(0, name.length()) > 2 ? name.offsetByCodePoints(0, 2) : 0;
        if (two > 0 && COMPOUND.contains(name.substring(0, two))) return name.substring(0, two);
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
