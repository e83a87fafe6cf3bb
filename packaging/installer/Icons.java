import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Draws our icons, which are groups of rounded rectangles, in the sizes and files systems want:
/// PNG, Windows' ICO, and macOS' ICNS, both of which hold PNGs.
///
///     java packaging/installer/Icons.java ICON.svg FOLDER
final class Icons {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 256);
    private static final Map<Integer, String> MAC =
            Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09");
    private static final String FROM = "from-";

    private final Document drawing;
    private final double extent;

    private Icons(Path svg) throws Exception {
        drawing = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        String[] box = drawing.getDocumentElement().getAttribute("viewBox").split(" ");
        extent = Double.parseDouble(box[2]);
    }

    static void main(String[] arguments) throws Exception {
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /// Writes NAME-SIZE.png, NAME.ico and NAME.icns.
    static void write(Path svg, Path folder) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(folder);
        Icons icons = new Icons(svg);
        String name = svg.getFileName().toString().replace(".svg", "");
        SequencedMap<Integer, byte[]> pictures = new LinkedHashMap<>();
        for (int size : SIZES) {
            pictures.put(size, icons.png(size));
            Files.write(folder.resolve(name + "-" + size + ".png"), pictures.get(size));
        }
        Files.write(folder.resolve(name + ".ico"), ico(pictures));
        Files.write(folder.resolve(name + ".icns"), icns(pictures));
    }

    private byte[] png(int size) throws IOException {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / extent, size / extent);
        for (Element group : children(drawing.getDocumentElement(), "g")) {
            if (size >= least(group)) {
                children(group, "rect").forEach(rect -> fill(pen, rect));
            }
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /// Details are left out of pictures in which they would blur.
    private static int least(Element group) {
        String kind = group.getAttribute("class");
        return kind.startsWith(FROM) ? Integer.parseInt(kind.substring(FROM.length())) : 0;
    }

    private static void fill(Graphics2D pen, Element rect) {
        pen.setColor(Color.decode(inherited(rect, "fill")));
        double arc = 2 * number(rect, "rx");
        pen.fill(
                new RoundRectangle2D.Double(
                        number(rect, "x"),
                        number(rect, "y"),
                        number(rect, "width"),
                        number(rect, "height"),
                        arc,
                        arc));
    }

    private static String inherited(Element element, String attribute) {
        return element.hasAttribute(attribute)
                ? element.getAttribute(attribute)
                : ((Element) element.getParentNode()).getAttribute(attribute);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> children(Node parent, String name) {
        List<Element> found = new java.util.ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /// https://learn.microsoft.com/windows/win32/menurc/resourcehdr: a directory, then the pictures.
    private static byte[] ico(Map<Integer, byte[]> pictures) {
        int directory = 6 + 16 * WINDOWS.size();
        int total = directory + WINDOWS.stream().mapToInt(size -> pictures.get(size).length).sum();
        ByteBuffer file = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        int place = directory;
        for (int size : WINDOWS) {
            // 256 is written as 0.
            file.put((byte) size).put((byte) size).putShort((short) 0);
            file.putShort((short) 1).putShort((short) 32);
            file.putInt(pictures.get(size).length).putInt(place);
            place += pictures.get(size).length;
        }
        WINDOWS.forEach(size -> file.put(pictures.get(size)));
        return file.array();
    }

    private static byte[] icns(SequencedMap<Integer, byte[]> pictures) throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (var picture : pictures.entrySet()) {
            if (MAC.containsKey(picture.getKey())) {
                chunks.write(chunk(MAC.get(picture.getKey()), picture.getValue()));
            }
        }
        return chunk("icns", chunks.toByteArray());
    }

    private static byte[] chunk(String type, byte[] contents) {
        return ByteBuffer.allocate(8 + contents.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + contents.length)
                .put(contents)
                .array();
    }
}
