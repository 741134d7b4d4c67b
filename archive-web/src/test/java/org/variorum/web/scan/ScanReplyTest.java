package org.variorum.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.contentstore.ContentDigest;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.identifier.ObjectId;

class ScanReplyTest {
  @Test
  void tellsPicturesApartThatAnotherMakerMade() {
    ObjectView scan =
        new ObjectView(
            new ObjectId("32jwn4wv"),
            ContentDigest.of(new byte[0]),
            400,
            400,
            "image/png",
            "page.png",
            1,
            Access.OPEN,
            ObjectState.READY,
            1,
            false);

    assertThat(ScanReply.tag(scan, 2)).isNotEqualTo(ScanReply.tag(scan, 1)).endsWith("-v2\"");
    assertThat(ScanReply.tag(scan, 3)).isNotEqualTo(ScanReply.tag(scan, 2));
  }
}
