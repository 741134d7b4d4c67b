package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Nearness;
import org.variorum.source.Assessed;
import org.variorum.source.Authenticity;
import org.variorum.source.SourceKind;
import org.variorum.source.Work;

/** What a source is in general, which citations of it may override. */
@Entity
@Table(name = "published_source")
public class PublishedSource {
  @Id String id;

  @Enumerated(EnumType.STRING)
  SourceKind kind;

  @Enumerated(EnumType.STRING)
  @Nullable Authenticity authenticity;

  @Enumerated(EnumType.STRING)
  @Nullable Nearness nearness;

  String shortTitle;

  protected PublishedSource() {}

  public PublishedSource(String id, Work work) {
    this.id = id;
    this.kind = work.kind();
    this.authenticity = value(work.authenticity());
    this.nearness = value(work.nearness());
    this.shortTitle = work.shortTitle().wordsIn("en");
  }

  private static <T> @Nullable T value(@Nullable Assessed<T> assessed) {
    return assessed == null ? null : assessed.value();
  }
}
