package kr.gpuatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A font of which only the characters are known, for text that lies unseen over a picture.
///
/// Each UTF-16 unit is its own code (Identity-H), and the map back to Unicode says so (ISO 32000-1,
/// 9.7 and 9.10.3).
///
/// It is written as bare objects: a font of the library would look for a likeness among the fonts
/// of the system, and keep a list of them in the person's folder.
final class ShapelessFont {
    /// Width of every character, in parts of the type's size.
    static final double WIDTH = 0.5;

    /// Bits 1 and 3 of the descriptor's flags (ISO 32000-1, table 123).
    private static final int SYMBOLIC_FIXED_PITCH = 5;

    private static final String NAME = "Shapeless";
    private static final String TO_UNICODE =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            1 beginbfrange
            <0000> <FFFF> <0000>
            endbfrange
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ShapelessFont() {}

    /// The font's dictionary in a document.
    static COSDictionary in(PDDocument document) throws IOException {
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setName(COSName.BASE_FONT, NAME);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        cid.setItem(COSName.DW, COSInteger.get((long) (1000 * WIDTH)));
        cid.setItem(COSName.FONT_DESC, descriptor());
        COSArray descendants = new COSArray();
        descendants.add(cid);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        COSStream map = document.getDocument().createCOSStream();
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(TO_UNICODE.getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, map);
        return font;
    }

    private static COSDictionary descriptor() {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC_FIXED_PITCH);
        COSArray box = new COSArray();
        for (int side : new int[] {0, -250, 500, 1000}) {
            box.add(COSInteger.get(side));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 1000);
        descriptor.setInt(COSName.DESCENT, -250);
        descriptor.setInt(COSName.CAP_HEIGHT, 750);
        descriptor.setInt(COSName.STEM_V, 80);
        return descriptor;
    }
}
