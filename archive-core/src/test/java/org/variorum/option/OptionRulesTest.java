package org.variorum.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionRulesTest {

  @ParameterizedTest
  @CsvSource({
    "ACCENT_LIGHT, #0B5561",
    "ACCENT_DARK, #84C9D2",
    "COMMENT_DAYS, 90",
    "SMTP_PORT, 587",
    "SMTP_HOST, mail.example.org",
    "SMTP_SECURITY, tls",
    "CONTACT, a@example.org",
    "LANGUAGES, en ru"
  })
  void takesWhatCanBe(Option option, String value) {
    assertThat(OptionRules.problem(option, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ACCENT_LIGHT, red, colour",
    "COMMENT_DAYS, -1, days",
    "COMMENT_DAYS, 100000, days",
    "SMTP_PORT, 0, port",
    "SMTP_PORT, 65536, port",
    "SMTP_HOST, mail example, host",
    "SMTP_SECURITY, ssl, choice",
    "CONTACT, nobody, address",
    "LANGUAGES, en fr, choice",
    "NAME, no json, words"
  })
  void refusesWhatCannotBe(Option option, String value, String code) {
    assertThat(OptionRules.problem(option, value)).map(OptionProblem::code).contains(code);
  }

  @Test
  void refusesAColourThatIsHardToReadAndSaysHowHard() {
    assertThat(OptionRules.problem(Option.ACCENT_LIGHT, "#84C9D2"))
        .contains(new OptionProblem("contrast", "1.62"));
    assertThat(OptionRules.problem(Option.ACCENT_DARK, "#0B5561"))
        .map(OptionProblem::code)
        .contains("contrast");
  }

  @Test
  void reckonsContrastAsTheGuidelinesDo() {
    assertThat(Contrast.between("#000000", "#FFFFFF")).isEqualTo(21.0);
    assertThat(Contrast.between("#777777", "#FFFFFF")).isBetween(4.47, 4.48);
  }

  @Test
  void refusesALineThatIsTwo() {
    assertThat(OptionRules.problem(Option.SMTP_USER, "a\r\nb"))
        .contains(OptionProblem.of("one-line"));
    assertThat(OptionRules.problem(Option.NAME, "{\"en\":\"a\\nb\"}"))
        .contains(OptionProblem.of("one-line"));
  }

  @Test
  void takesAPictureThatIsAPng() throws IOException {
    assertThat(logo(png(64, 64, false))).isEmpty();
  }

  @Test
  void judgesAPictureByItsBytes() throws IOException {
    byte[] png = png(64, 64, false);

    assertThat(logo("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8)))
        .contains(OptionProblem.of("no-png"));
    assertThat(logo(Arrays.copyOf(png, png.length / 2))).contains(OptionProblem.of("damaged"));
    assertThat(logo(png(8, 8, false))).contains(new OptionProblem("pixels", "24–1024"));
    assertThat(logo(png(2000, 30, false))).contains(new OptionProblem("pixels", "24–1024"));
    assertThat(logo(png(400, 400, true))).contains(new OptionProblem("heavy", "60"));
    assertThat(OptionRules.problem(Option.LOGO, "%%")).contains(OptionProblem.of("no-png"));
  }

  private static Optional<OptionProblem> logo(byte[] bytes) {
    return OptionRules.problem(Option.LOGO, Logo.kept(bytes));
  }

  private static byte[] png(int width, int height, boolean noisy) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int x = 0; noisy && x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
