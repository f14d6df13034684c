package xiangyi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;

/** The files of this project, for tests that read them, and the pages of docs/ that tests draw from the code. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java/xiangyi");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Sources() {}

    static List<Path> in(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The room a file belongs to: the first folder beneath the root of its kind. */
    static String room(Path root, Path file) {
        return root.relativize(file).getName(0).toString();
    }

    /** Every sentence by its key. */
    static TreeMap<String, String> sentences() {
        var sentences = new TreeMap<String, String>();
        for (var file : in(MESSAGES, ".properties")) {
            var read = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        }
        return sentences;
    }

    /** Draws a page of docs/; bin/ci refuses a commit that leaves one changed. */
    static void draw(String name, String title, String sentence, String content) {
        try {
            Files.createDirectories(Path.of("docs"));
            Files.writeString(
                    Path.of("docs", name),
                    "# " + title + "\n\n" + sentence + " Drawn by a test; change the code instead.\n\n" + content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
