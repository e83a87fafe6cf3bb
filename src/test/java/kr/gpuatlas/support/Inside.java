package kr.gpuatlas.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Everything a file holds, unpacked, to be searched for what must not be there.
public final class Inside {
    private static final int PNG_SIGNATURE = 8;
    private static final int CRC = 4;
    private static final Pattern PACKED = Pattern.compile("[A-Za-z0-9+/]{200,}={0,2}");

    private Inside() {}

    /// By the end of its name: PNG, PDF and XLSX are opened, others read as they are.
    public static String of(Path file) throws IOException {
        String name = file.toString();
        byte[] bytes = Files.readAllBytes(file);
        String raw = utf8(bytes);
        if (name.endsWith(".png")) {
            return raw + png(bytes);
        }
        if (name.endsWith(".pdf")) {
            return raw + pdf(file);
        }
        return name.endsWith(".xlsx") ? raw + zip(file) : raw;
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// All chunks, those that are compressed inflated, and what is packed in their text.
    private static String png(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        ByteBuffer chunks = ByteBuffer.wrap(bytes, PNG_SIGNATURE, bytes.length - PNG_SIGNATURE);
        while (chunks.hasRemaining()) {
            byte[] data = new byte[chunks.getInt()];
            byte[] type = new byte[Integer.BYTES];
            chunks.get(type).get(data);
            chunks.position(chunks.position() + CRC);
            if (utf8(type).equals("iTXt")) {
                String text = text(data);
                all.append(text);
                Matcher packed = PACKED.matcher(text);
                while (packed.find()) {
                    all.append(inflated(Base64.getDecoder().decode(packed.group()), 0));
                }
            }
        }
        return all.toString();
    }

    /// Keyword, whether compressed, how, language, translated keyword, text.
    private static String text(byte[] data) throws IOException {
        int end = 0;
        while (data[end] != 0) {
            end++;
        }
        boolean packed = data[end + 1] == 1;
        int at = end + 3;
        for (int zeros = 0; zeros < 2; at++) {
            zeros += data[at] == 0 ? 1 : 0;
        }
        String said = utf8(Arrays.copyOf(data, end)) + "\n";
        return said
                + (packed
                        ? inflated(data, at)
                        : new String(data, at, data.length - at, StandardCharsets.UTF_8));
    }

    private static String inflated(byte[] data, int from) throws IOException {
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(data, from, data.length - from))) {
            return utf8(in.readAllBytes());
        }
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document));
            all.append(document.getDocumentInformation().getCOSObject());
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream) {
                    try (InputStream in = stream.createInputStream()) {
                        all.append(utf8(in.readAllBytes()));
                    }
                } else {
                    all.append(object.getObject());
                }
            }
            return all.toString();
        }
    }

    private static String zip(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    all.append(entry.getName()).append(utf8(in.readAllBytes()));
                }
            }
        }
        return all.toString();
    }
}
