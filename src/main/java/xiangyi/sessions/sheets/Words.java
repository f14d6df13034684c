package xiangyi.sessions.sheets;

import java.util.LinkedHashMap;
import xiangyi.imports.Column;
import xiangyi.sessions.SessionKind;

/** How ledgers name a session. */
final class Words {

    private Words() {}

    static Column<SessionKind> kind() {
        var words = new LinkedHashMap<String, SessionKind>();
        words.put("人代会", SessionKind.CONGRESS);
        words.put("主席团会议", SessionKind.PRESIDIUM);
        words.put("人民代表大会", SessionKind.CONGRESS);
        words.put("大会", SessionKind.CONGRESS);
        words.put("主席团", SessionKind.PRESIDIUM);
        return Column.oneOf("会议类型", words).alsoCalled("类型").optional().explained("不填就是人代会。");
    }

    static Column<String> session() {
        return Column.text("会议")
                .alsoCalled("会议名称", "届次")
                .continued()
                .example("14-7")
                .explained("写成14-7，或第七次会议。")
                .field("session");
    }
}
