package org.variorum.crosswalk.ead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.crosswalk.Caught;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.UnreadableFileException;

/** Whatever is done to a finding aid, it is read as far as it goes, and nothing else happens. */
class DamagedFindingAidTest {
  private static final String AID =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE ead PUBLIC "a" "b" [<!ENTITY x "Société"> <!-- ' -->]>
      <ead><eadheader><eadid>aid-1</eadid><filedesc><titlestmt><titleproper>T</titleproper>
      </titlestmt></filedesc></eadheader><archdesc level="fonds"><did><unittitle>Papers &x;</unittitle>
      <unitdate normal="1941/1942" type="inclusive">1941-42</unitdate><origination><persname>A, B
      </persname></origination><langmaterial><language langcode="ger"/></langmaterial></did>
      <bioghist><head>Life</head><p>Übergang</p><list><item>x</item></list></bioghist>
      <dsc><c01 level="series" id="s1"><did><unitid>1</unitid><unittitle>Письма</unittitle></did>
      <c02><did><unittitle><![CDATA[A < B]]></unittitle><dao href="http://x" title="t"/></did></c02>
      </c01></dsc><controlaccess><subject>War</subject></controlaccess></archdesc></ead>
      """;
  private static final String SIGNS = "<>&'\"/;![]-? \u0000\u00e9\u0416=";

  @TempDir Path folder;

  @Test
  void damageCostsWhatIsDamagedAndNoMore() throws IOException {
    byte[] whole = AID.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(46);
    int read = 0;
    for (int i = 0; i < 1500; i++) {
      Path file = Files.write(folder.resolve("aid.xml"), damaged(whole.clone(), random));
      Caught caught = new Caught();
      try {
        new EadCrosswalk().read(new ForeignFile(file, "aid.xml"), caught);
      } catch (UnreadableFileException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
      read += caught.records().isEmpty() ? 0 : 1;
      assertThat(caught.keys()).doesNotHaveDuplicates();
    }
    assertThat(read).isGreaterThan(800);
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(bytes.length);
      bytes[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
    }
    return random.nextInt(4) == 0
        ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length))
        : bytes;
  }
}
