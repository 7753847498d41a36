package luzhi.core.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** What a file is by its first bytes, whatever it is called. */
public enum FileKind implements Titled {
    ZIP("压缩包", "an archive", "PK\u0003\u0004"),
    /** Files of Office before 2007, and later ones with a password. */
    COMPOUND("旧版 Office 文件", "a file of old Office", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), PDF("PDF",
            "a PDF", "%PDF-"), PNG("PNG 图片", "a PNG picture", "\u0089PNG\r\n\u001A\n"), JPEG("JPEG 图片",
                    "a JPEG picture", "\u00FF\u00D8\u00FF"), GIF("GIF 图片", "a GIF picture", "GIF87a", "GIF89a"), TIFF(
                            "TIFF 图片", "a TIFF picture", "II*\0", "MM\0*"), RTF("RTF 文档", "an RTF document",
                                    "{\\rt"), POSTSCRIPT("PostScript 文档", "a PostScript document", "%!"), OTHER_ARCHIVE(
                                            "压缩包", "an archive", "Rar!\u001A\u0007", "7z\u00BC\u00AF\u0027\u001C",
                                            "\u001F\u008B\b", "MSCF\0\0\0\0", "BZh"),
    /** Of Windows, Linux and macOS; Java's classes begin like those of macOS for several processors. */
    PROGRAM("程序", "a program", "MZ", "\u007FELF", "\u00FE\u00ED\u00FA\u00CE", "\u00FE\u00ED\u00FA\u00CF",
            "\u00CE\u00FA\u00ED\u00FE", "\u00CF\u00FA\u00ED\u00FE",
            "\u00CA\u00FE\u00BA\u00BE"), SCRIPT("脚本程序", "a script", "#!"),
    /** Of Windows: opening one starts whatever it names. */
    SHORTCUT("快捷方式", "a shortcut", "L\0\0\0\u0001\u0014\u0002\0"), UTF_16("UTF-16 文本", "text in UTF-16", "\u00FF\u00FE",
            "\u00FE\u00FF"),
    /** Text as a rule. */
    OTHER("无法识别的内容", "nothing that is known", "");

    /** So many bytes tell the kind. */
    static final int LONGEST = 8;

    private final Title title;
    private final String[] beginnings;

    /** @param beginnings a byte each character */
    FileKind(String zh, String en, String... beginnings) {
        this.title = new Title(zh, en);
        this.beginnings = beginnings;
    }

    /** @param beginning the first bytes of the file, eight of them or all there are */
    public static FileKind of(byte[] beginning) {
        String bytes = new String(beginning, 0, Math.min(LONGEST, beginning.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(kind -> Arrays.stream(kind.beginnings).anyMatch(bytes::startsWith))
                .findFirst().orElseThrow();
    }

    /** The kind of a file, read from its beginning. */
    public static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(LONGEST));
        }
    }

    /** Whether opening such a file does something. */
    public boolean isProgram() {
        return this == PROGRAM || this == SCRIPT || this == SHORTCUT;
    }

    @Override
    public Title title() {
        return title;
    }

    @Override
    public String code() {
        return Codes.of(this);
    }
}
