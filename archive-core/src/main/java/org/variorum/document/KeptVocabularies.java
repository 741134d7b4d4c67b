package org.variorum.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.vocabulary.Vocabularies;
import org.variorum.vocabulary.Vocabulary;

/**
 * Vocabularies kept among the settings. Another node's change is seen within seconds, one's own at
 * once.
 */
@ApplicationScoped
class KeptVocabularies implements Vocabularies {
  private static final Duration FRESH = Duration.ofSeconds(10);

  @Inject KeptSettings settings;
  @Inject Clock clock;

  private final VocabularyCodec codec = new VocabularyCodec();
  private final Vocabulary general = codec.general();
  private volatile @Nullable Seen seen;

  private record Seen(Vocabulary vocabulary, Instant at) {}

  @Override
  public Vocabulary current() {
    Seen last = seen;
    Instant now = clock.instant();
    if (last != null && now.isBefore(last.at().plus(FRESH))) {
      return last.vocabulary();
    }
    Vocabulary read =
        settings
            .get(Setting.VOCABULARY)
            .map(json -> general.and(codec.read(json.getBytes(StandardCharsets.UTF_8))))
            .orElse(general);
    seen = new Seen(read, now);
    return read;
  }

  @Override
  public Vocabulary with(Vocabulary own) {
    return general.and(own);
  }

  @Override
  public void keepOwn(Vocabulary own) {
    settings.keep(Setting.VOCABULARY, new String(codec.write(own), StandardCharsets.UTF_8));
    seen = null;
  }
}
