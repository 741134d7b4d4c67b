package org.variorum.decoder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.variorum.ocr.Models;
import org.variorum.ocr.PageReader;
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

  /** In a process of its own, so that no upload waits for pages that are read. */
  @Produces
  @ApplicationScoped
  PageReader reader() {
    List<Path> models = settings.value("variorum.ocr.models").map(Path::of).stream().toList();
    Path folder = settings.dataDirectory().resolve("decoder").resolve("reading");
    return new DecodingReader(new Decoder(folder, limits()), folder, Models.in(models));
  }

  void stop(@Disposes PageReader reader) {
    if (reader instanceof DecodingReader decoding) {
      decoding.stop();
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
