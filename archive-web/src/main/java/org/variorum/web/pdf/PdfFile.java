package org.variorum.web.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a PDF 1.7 page by page: what is written is forgotten, so that a document takes no more
 * memory than its largest page.
 */
final class PdfFile implements Closeable {
  private static final int CATALOG = 1;
  private static final int PAGES = 2;
  private static final int INFO = 3;

  private final OutputStream out;
  private final String title;
  private final String language;
  private final List<Long> places = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private final List<Integer> faces = new ArrayList<>();
  private long written;

  PdfFile(OutputStream out, PdfFonts fonts, String title, String language) throws IOException {
    this.out = out;
    this.title = title;
    this.language = language;
    write("%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1));
    for (int reserved = CATALOG; reserved <= INFO; reserved++) {
      places.add(0L);
    }
    for (PdfFont font : fonts.all()) {
      faces.add(face(font));
    }
  }

  /** Writes a page with what stands on it and its picture, if it has one. */
  void page(double width, double height, PdfInk ink, @Nullable Jpeg picture) throws IOException {
    int image = picture == null ? 0 : picture(picture);
    int content = stream("", ink.toString().getBytes(StandardCharsets.ISO_8859_1), true);
    pages.add(
        object(
            String.format(
                Locale.ROOT,
                "<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %.2f %.2f] /Contents %d 0 R"
                    + " /Resources << /Font << %s >> %s >> >>",
                PAGES,
                width,
                height,
                content,
                named(),
                image == 0 ? "" : "/XObject << /P " + image + " 0 R >>")));
  }

  private String named() {
    StringBuilder named = new StringBuilder();
    for (int at = 0; at < faces.size(); at++) {
      named.append("/F").append(at).append(' ').append(faces.get(at)).append(" 0 R ");
    }
    return named.toString();
  }

  private int picture(Jpeg picture) throws IOException {
    return stream(
        "/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8 /ColorSpace %s /Filter /DCTDecode"
            .formatted(picture.width(), picture.height(), picture.space()),
        picture.bytes(),
        false);
  }

  private int face(PdfFont font) throws IOException {
    byte[] file = font.file();
    int bytes = stream("/Length1 " + file.length, file, true);
    int described =
        object(
            "<< /Type /FontDescriptor /FontName /VARIOR+SourceSerif4-Regular /Flags 4"
                + " /FontBBox [-500 -400 1500 1100] /ItalicAngle 0 /StemV 80 /CapHeight 670"
                + " /Ascent %d /Descent %d /FontFile2 %d 0 R >>"
                    .formatted(font.ascent(), font.descent(), bytes));
    StringBuilder widths = new StringBuilder();
    for (int width : font.widths()) {
      widths.append(width).append(' ');
    }
    int descendant =
        object(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /VARIOR+SourceSerif4-Regular"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                + " /CIDToGIDMap /Identity /FontDescriptor %d 0 R /DW 500 /W [0 [%s]] >>"
                    .formatted(described, widths));
    int letters = stream("", letters(font).getBytes(StandardCharsets.ISO_8859_1), true);
    return object(
        "<< /Type /Font /Subtype /Type0 /BaseFont /VARIOR+SourceSerif4-Regular /Encoding /Identity-H"
            + " /DescendantFonts [%d 0 R] /ToUnicode %d 0 R >>".formatted(descendant, letters));
  }

  /** Which letters the glyphs are, so that words can be found and copied. */
  private static String letters(PdfFont font) {
    Map<Integer, Integer> first = new TreeMap<>(); // a blank is told as a blank, not as a hard one
    new TreeMap<>(font.glyphs()).forEach((letter, glyph) -> first.putIfAbsent(glyph, letter));
    List<String> lines =
        first.entrySet().stream()
            .map(one -> "<%04X> <%04X>".formatted(one.getKey(), one.getValue()))
            .toList();
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Letters def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            """);
    for (int at = 0; at < lines.size(); at += 100) {
      List<String> some = lines.subList(at, Math.min(lines.size(), at + 100));
      map.append(some.size()).append(" beginbfchar\n");
      map.append(String.join("\n", some)).append("\nendbfchar\n");
    }
    return map.append("endcmap CMapName currentdict /CMap defineresource pop end end").toString();
  }

  private int object(String body) throws IOException {
    places.add(0L);
    int number = places.size();
    object(number, body);
    return number;
  }

  private void object(int number, String body) throws IOException {
    places.set(number - 1, written);
    write("%d 0 obj\n%s\nendobj\n".formatted(number, body));
  }

  private int stream(String head, byte[] bytes, boolean pack) throws IOException {
    byte[] body = pack ? packed(bytes) : bytes;
    places.add(written);
    int number = places.size();
    write(
        "%d 0 obj\n<< %s %s /Length %d >>\nstream\n"
            .formatted(number, head, pack ? "/Filter /FlateDecode" : "", body.length));
    write(body);
    write("\nendstream\nendobj\n");
    return number;
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed)) {
      deflating.write(bytes);
    }
    return packed.toByteArray();
  }

  private void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  /** Writes what leads to the pages; the stream stays open. */
  @Override
  public void close() throws IOException {
    object(
        CATALOG,
        "<< /Type /Catalog /Pages %d 0 R /Lang %s /ViewerPreferences << /DisplayDocTitle true >> >>"
            .formatted(PAGES, words(language)));
    object(
        PAGES,
        "<< /Type /Pages /Count %d /Kids [%s] >>"
            .formatted(
                pages.size(),
                pages.stream().map(page -> page + " 0 R").collect(Collectors.joining(" "))));
    object(INFO, "<< /Title %s /Producer (Variorum) >>".formatted(words(title)));
    long places0 = written;
    write("xref\n0 %d\n0000000000 65535 f \n".formatted(places.size() + 1));
    for (long place : places) {
      write("%010d 00000 n \n".formatted(place));
    }
    write(
        "trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(places.size() + 1, CATALOG, INFO, places0));
  }

  /** Words in any alphabet, as PDF writes them outside of pages. */
  private static String words(String text) {
    StringBuilder hex = new StringBuilder("<FEFF");
    text.chars().forEach(letter -> hex.append("%04X".formatted(letter)));
    return hex.append('>').toString();
  }
}
