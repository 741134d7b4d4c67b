package org.variorum.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int SCALE = 8;

  @Test
  void isReadAsWhatItSays() throws Exception {
    String text = "otpauth://totp/Variorum:helga?secret=JBSWY3DPEHPK3PXP&issuer=Variorum";

    QrCode code = QrCode.of(text);

    assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(drawn(code)))))
        .satisfies(read -> assertThat(read.getText()).isEqualTo(text))
        .satisfies(read -> assertThat(read.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE));
  }

  private static LuminanceSource drawn(QrCode code) {
    int side = code.size() * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    SQUARE.matcher(code.path()).results().forEach(square -> draw(square, pixels, side));
    return new RGBLuminanceSource(side, side, pixels);
  }

  private static void draw(MatchResult square, int[] pixels, int side) {
    int left = Integer.parseInt(square.group(1)) * SCALE;
    int top = Integer.parseInt(square.group(2)) * SCALE;
    for (int y = top; y < top + SCALE; y++) {
      Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
    }
  }
}
