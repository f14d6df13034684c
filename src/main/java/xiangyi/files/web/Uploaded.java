package xiangyi.files.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import xiangyi.files.Content;

/** What came with a form, or nothing where the field was left alone. */
public final class Uploaded {

    private Uploaded() {}

    public static @Nullable Content content(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty()
                ? null
                : new Content(Objects.requireNonNullElse(file.getOriginalFilename(), "file"), file.getBytes());
    }

    public static List<Content> contents(@Nullable List<MultipartFile> files) throws IOException {
        var contents = new ArrayList<Content>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            var content = content(file);
            if (content != null) {
                contents.add(content);
            }
        }
        return contents;
    }
}
