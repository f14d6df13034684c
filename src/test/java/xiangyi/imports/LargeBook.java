package xiangyi.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A year's ledger of a township with many rows: a roster, activities with those who came, and suggestions. */
public final class LargeBook {

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏";
    private static final String GIVEN = "德厚满仓春生玉兰小燕秀英国强建军文华志明桂芳永福长顺";
    private static final LocalDate BEGUN = LocalDate.of(2021, 8, 10);

    private LargeBook() {}

    /** Of its rows, a tenth are deputies, a tenth activities, a fifth suggestions, and the rest say who came. */
    public static Upload of(int rows) {
        var deputies = rows / 10;
        var activities = rows / 10;
        var suggestions = rows / 5;
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            deputies(book.createSheet("代表名册"), deputies);
            activities(book.createSheet("活动"), activities);
            suggestions(book.createSheet("建议"), suggestions, deputies);
            participants(book.createSheet("活动参加人"), rows - deputies - activities - suggestions, activities, deputies);
            book.write(out);
            return new Upload("年度台账.xlsx", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deputies(Sheet sheet, int rows) {
        Books.row(sheet, 0, "序号", "姓名", "性别", "出生日期", "民族", "选区", "村", "电话", "起始日期");
        for (var i = 0; i < rows; i++) {
            Books.row(
                    sheet,
                    i + 1,
                    i + 1,
                    name(i),
                    i % 3 == 0 ? "女" : "男",
                    LocalDate.of(1965, 1, 1).plusDays(11L * i).toString(),
                    "苗族",
                    "第" + (i % 33 + 1) + "选区",
                    "花果村",
                    "139" + (10_000_000 + i),
                    BEGUN.toString());
        }
    }

    private static void activities(Sheet sheet, int rows) {
        Books.row(sheet, 0, "名称", "类型", "时间", "地点", "带队", "意见条数");
        for (var i = 0; i < rows; i++) {
            Books.row(sheet, i + 1, title(i), "视察", day(i).toString(), "花果村", "副主席", 2);
        }
    }

    private static void participants(Sheet sheet, int rows, int activities, int deputies) {
        Books.row(sheet, 0, "活动", "活动日期", "姓名", "情况");
        for (var i = 0; i < rows; i++) {
            var activity = i % activities;
            Books.row(sheet, i + 1, title(activity), day(activity).toString(), name(i / activities % deputies), "√");
        }
    }

    private static void suggestions(Sheet sheet, int rows, int deputies) {
        Books.row(sheet, 0, "标题", "领衔代表", "附议代表", "反映的问题", "建议的办法", "收到日期", "承办单位", "交办日期");
        for (var i = 0; i < rows; i++) {
            Books.row(
                    sheet,
                    i + 1,
                    "关于硬化第" + (i + 1) + "组通组路的建议",
                    name(i % deputies),
                    name((i + 1) % deputies),
                    "第" + (i + 1) + "组的路坑洼不平，雨天进不了车。",
                    "请列入计划，尽快硬化。",
                    day(i).toString(),
                    "乡村建设办公室",
                    day(i).plusDays(1).toString());
        }
    }

    private static String title(int activity) {
        return "视察第" + (activity + 1) + "处水利工程";
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2024, 1, 1).plusDays(number % 360);
    }

    private static String name(int number) {
        var given = number / SURNAMES.length();
        return "" + SURNAMES.charAt(number % SURNAMES.length())
                + GIVEN.charAt(given % GIVEN.length())
                + GIVEN.charAt(given / GIVEN.length() % GIVEN.length());
    }
}
