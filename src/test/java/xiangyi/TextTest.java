package xiangyi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import xiangyi.shared.Norm;

/** Every sentence that is asked for is there, and stands where people can mend it. */
class TextTest {

    /** What is handed to text(…), Reason.of(…), a refusal or a rail entry; not the beginning of a key put together. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\btext|Reason(?:Page)?\\.of|\\bgiven|Refusal|\\bno|RailEntry|\\bkey =)[ (][^;{}]*?\"([a-z]+\\.[\\w.]*\\w)\"(?! *\\+)");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void everyKeyHasItsSentence() {
        var asked = new TreeSet<String>();
        var rooms = rooms();
        for (var folder : new Path[] {Sources.TEMPLATES, Sources.JAVA}) {
            for (var file : Sources.in(folder, folder == Sources.JAVA ? ".java" : ".jte")) {
                var text = Sources.text(file);
                var match = ASKED.matcher(text);
                for (var from = 0; match.find(from); from = match.start() + 1) {
                    if (rooms.contains(match.group(1).split("\\.")[0])) {
                        asked.add(match.group(1));
                    }
                }
            }
        }
        assertThat(asked).isNotEmpty();
        asked.removeAll(Sources.sentences().keySet());
        assertThat(asked).as("keys without a sentence").isEmpty();
    }

    /** An enum that is shown is shown in every value. */
    @Test
    void everyValueShownHasItsSentence() {
        var sentences = Sources.sentences().keySet();
        var missing = new TreeSet<String>();
        for (var type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("xiangyi")) {
            if (type.isEnum() && type.getPackageName().contains(".")) {
                var room = type.getPackageName().split("\\.")[1];
                var keys = Arrays.stream(type.reflect().getEnumConstants())
                        .map(constant -> room + "." + type.getSimpleName() + "." + ((Enum<?>) constant).name())
                        .toList();
                if (keys.stream().anyMatch(sentences::contains)) {
                    missing.addAll(keys);
                }
            }
        }
        missing.removeAll(sentences);
        assertThat(missing).as("values without a sentence").isEmpty();
    }

    @Test
    void everyNormHasItsSentence() {
        var norms = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("xiangyi").stream()
                        .filter(type -> type.isAssignableTo(Norm.class)
                                && type.isAnnotatedWith(Component.class)
                                && type.getPackageName().endsWith(".norms"))
                        .map(type -> type.getPackageName().split("\\.")[1] + ".norm." + type.getSimpleName());
        assertThat(Sources.sentences().keySet()).containsAll(norms.toList());
    }

    @Test
    void aSentenceStandsWithItsRoomAndCanBeSaid() {
        for (var file : Sources.in(Sources.MESSAGES, ".properties")) {
            var room = file.getFileName().toString().replace(".properties", "");
            var keys = Sources.text(file)
                    .lines()
                    .filter(line -> line.matches("[a-zA-Z].*"))
                    .map(line -> line.split("[ =]", 2)[0])
                    .toList();
            assertThat(keys)
                    .as(file.toString())
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.startsWith(room + ".") || isSaidByPicocli(room, key));
        }
        Sources.sentences()
                .forEach((key, sentence) ->
                        assertThat(new MessageFormat(sentence)).as(key).isNotNull());
    }

    /** The help of the command line has keys of picocli's making. */
    private static boolean isSaidByPicocli(String room, String key) {
        return room.equals("command") && (key.startsWith("xiangyi.") || key.startsWith("usage."));
    }

    @Test
    void noTemplateSpeaksByItself() {
        for (var file : Sources.in(Sources.TEMPLATES, ".jte")) {
            assertThat(CHINESE.matcher(Sources.text(file)).find())
                    .as("Chinese in " + file)
                    .isFalse();
        }
    }

    private static TreeSet<String> rooms() {
        return Sources.in(Sources.MESSAGES, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
