package org.variorum.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {
  private static final byte[] WEBP =
      Base64.getDecoder()
          .decode(
              "UklGRhYCAABXRUJQVlA4WAoAAAAwAAAAJwAAHQAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdC"
                  + "IFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAA"
                  + "AADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlk"
                  + "ZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAA"
                  + "ABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAA"
                  + "AAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAA"
                  + "AABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEA"
                  + "AAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAA"
                  + "ACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDhMKAAAAC8nQAcQDzBVszBh"
                  + "8x/wQBNJarbDv0OcfAskAiL6Pw8AAAA6SX1vngY=");

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void isWrittenAnewAsPngWhateverItCameAs(String format) throws IOException {
    byte[] sent = picture(200, 100, format);

    Logo logo = Logo.of(sent);

    assertThat(logo.png()).isNotEqualTo(sent).startsWith(0x89, 'P', 'N', 'G');
    assertThat(logo.width()).isEqualTo(200);
    assertThat(logo.height()).isEqualTo(100);
  }

  @Test
  void mayComeAsWebP() {
    Logo logo = Logo.of(WEBP);

    assertThat(logo.mark().toString()).endsWith("-40x30");
  }

  @Test
  void isMadeAsSmallAsAHeaderNeedsItAndKeepsItsShape() throws IOException {
    Logo logo = Logo.of(picture(2400, 1200, "png"));

    assertThat(logo.width()).isEqualTo(240);
    assertThat(logo.height()).isEqualTo(120);
    assertThat(ImageIO.read(new ByteArrayInputStream(logo.png())).getWidth()).isEqualTo(240);
  }

  @Test
  void leavesNothingOfWhatStoodBesideThePicture() throws IOException {
    byte[] picture = picture(50, 50, "png");
    byte[] sent = Arrays.copyOf(picture, picture.length + 20);
    System.arraycopy(
        "<script>1</script>".getBytes(StandardCharsets.UTF_8), 0, sent, picture.length, 18);

    assertThat(new String(Logo.of(sent).png(), StandardCharsets.ISO_8859_1))
        .doesNotContain("script");
  }

  @Test
  void isKnownByItsBytes() throws IOException {
    LogoMark one = Logo.of(picture(50, 50, "png")).mark();

    assertThat(one).isEqualTo(Logo.of(picture(50, 50, "png")).mark());
    assertThat(one).isNotEqualTo(Logo.of(picture(50, 51, "png")).mark());
    assertThat(LogoMark.of(one.toString())).contains(one);
    assertThat(LogoMark.of("../../etc/passwd-1x1")).isEmpty();
  }

  @Test
  void isRefusedAsSvgAndSaysSo() {
    refuses("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "svg");
    refuses("<SVG>", "no-picture");
    refuses("GIF89a", "no-picture");
    refuses("", "no-picture");
  }

  @Test
  void isRefusedWhereItCannotBeReadWhole() throws IOException {
    byte[] whole = picture(300, 300, "png");

    refuses(Arrays.copyOf(whole, whole.length / 2), "damaged");
    refuses(Arrays.copyOf(WEBP, 16), "damaged");
  }

  @Test
  void isRefusedTooLargeAndTooSmallBeforeItIsDecoded() throws IOException {
    refuses(picture(23, 100, "png"), "pixels");
    refuses(picture(4097, 30, "png"), "pixels");
    refuses(new byte[Logo.MOST_BYTES + 1], "heavy");
  }

  @Test
  void becomesASquareForBrowsers() throws IOException {
    byte[] logo = Logo.of(picture(240, 120, "png")).png();

    BufferedImage small = ImageIO.read(new ByteArrayInputStream(Logo.icon(logo, 64, false)));
    BufferedImage touch = ImageIO.read(new ByteArrayInputStream(Logo.icon(logo, 180, true)));

    assertThat(small.getWidth()).isEqualTo(64);
    assertThat(small.getHeight()).isEqualTo(64);
    assertThat(small.getRGB(0, 0) >>> 24).isZero();
    assertThat(touch.getRGB(0, 0)).isEqualTo(0xFFFBFAF6);
  }

  private static void refuses(String sent, String code) {
    refuses(sent.getBytes(StandardCharsets.UTF_8), code);
  }

  private static void refuses(byte[] sent, String code) {
    assertThatThrownBy(() -> Logo.of(sent))
        .isInstanceOf(UnfitOptionException.class)
        .extracting(e -> ((UnfitOptionException) e).problem().code())
        .isEqualTo(code);
  }

  private static byte[] picture(int width, int height, String format) throws IOException {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    drawn.createGraphics().fillOval(0, 0, width, height);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(drawn, format, out);
    return out.toByteArray();
  }
}
