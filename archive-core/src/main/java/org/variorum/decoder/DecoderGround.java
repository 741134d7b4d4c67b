package org.variorum.decoder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import org.variorum.scan.ScanLimits;
import org.variorum.scan.ScanMaker;
import org.variorum.settings.Settings;

/** Gives the beans what takes scans apart, within what whoever runs the archive allows it. */
@ApplicationScoped
class DecoderGround {
  private static final int FILES = 200;
  private static final Duration IDLE = Duration.ofMinutes(1);
  private static final long MEGA = 1_000_000;

  @Inject Settings settings;

  @Produces
  @ApplicationScoped
  ScanMaker maker() {
    return new Decoder(settings.dataDirectory().resolve("decoder"), limits());
  }

  void stop(@Disposes ScanMaker maker) {
    if (maker instanceof Decoder decoder) {
      decoder.stop();
    }
  }

  /** Half of the memory may be taken by what has to be held at once. */
  private DecoderLimits limits() {
    int megabytes = number("variorum.decoder.memory", 768);
    ScanLimits usual = ScanLimits.USUAL;
    ScanLimits scans =
        new ScanLimits(
            usual.bytes(),
            number("variorum.scan.megapixels", (int) (usual.pixels() / MEGA)) * MEGA,
            usual.side(),
            megabytes * MEGA / 2,
            number("variorum.scan.pages", usual.pages()));
    Duration time = Duration.ofSeconds(number("variorum.decoder.seconds", 120));
    return new DecoderLimits(scans, megabytes, time, FILES, IDLE);
  }

  private int number(String setting, int otherwise) {
    return settings.value(setting).map(Integer::valueOf).orElse(otherwise);
  }
}
