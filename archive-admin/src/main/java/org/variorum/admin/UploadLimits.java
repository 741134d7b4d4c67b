package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.variorum.admin.signin.SignedIn;
import org.variorum.upload.Uploads;

/** What may be sent, told before the first byte goes. */
@Named
@RequestScoped
public class UploadLimits {
  private static final long MEGABYTE = 1_000_000;
  private static final double GIGABYTE = 1e9;

  @Inject SignedIn signedIn;
  @Inject Uploads uploads;
  @Inject DeskVoice voice;

  /** How many bytes the disk has room for. */
  public long getRoom() {
    return uploads.room(signedIn.actor());
  }

  /** The most bytes that a file may have. */
  public long getLargest() {
    return Uploads.MOST_BYTES;
  }

  public String getWords() {
    return voice.say("upload.limits", Uploads.MOST_BYTES / MEGABYTE, getRoom() / GIGABYTE);
  }
}
