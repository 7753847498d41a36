package luzhi.report.workflow.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken as evidence: those that every office can open, and that hold no programs. */
public enum FileType {
    PDF(MediaTypes.PDF, ".pdf"),
    /** GB/T 33190, 电子文件存储与交换格式 版式文档. */
    OFD(MediaTypes.OFD, ".ofd"), DOCX(MediaTypes.DOCX, ".docx"), XLSX(MediaTypes.XLSX, ".xlsx"), PNG(MediaTypes.PNG,
            ".png"), JPEG(MediaTypes.JPEG, ".jpg"),
    /** In UTF-8. */
    TEXT(MediaTypes.TEXT, ".txt");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The type that a media type without parameters names. */
    static Optional<FileType> find(String mediaType) {
        String plain = mediaType.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(plain)).findFirst();
    }

    static List<String> mediaTypes() {
        return Arrays.stream(values()).map(FileType::mediaType).toList();
    }

    String mediaType() {
        return mediaType;
    }

    /** How names of such files end. */
    String extension() {
        return extension;
    }
}
