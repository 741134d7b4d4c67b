package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;

/** The public head of an entry: what lists, trees and links show of it. */
@Entity
@Table(name = "published_entry")
public class PublishedEntry {
  @Id String id;
  int edition;

  @Enumerated(EnumType.STRING)
  EntryKind kind;

  String headingEn;
  String headingRu;
  String headingDe;
  String sortEn;
  String sortRu;
  String sortDe;
  String languageEn;
  String languageRu;
  String languageDe;
  String slug;
  String lineEn;
  String lineRu;
  String lineDe;
  String subkind;
  String datesEn;
  String datesRu;
  String datesDe;
  @Nullable Long earliest;
  @Nullable Long latest;
  @Nullable Long livingUntil;
  @Nullable String code;
  @Nullable String level;
  @Nullable String parentId;
  double position;
  @Nullable String institutionId;
  int questions;
  int contested;
  int scans;
  @Nullable String thumbnail;
  Instant publishedAt;

  protected PublishedEntry() {}

  public PublishedEntry(String id, int number, Instant when, PublishedHead head) {
    this.id = id;
    take(number, when, head);
    takeWords(head);
  }

  /** Shows an edition's head in place of what was shown. */
  public void show(int number, Instant when, PublishedHead head) {
    take(number, when, head);
    takeWords(head);
  }

  private void take(int number, Instant when, PublishedHead head) {
    edition = number;
    publishedAt = when;
    kind = head.kind();
    slug = head.slug();
    subkind = head.subkind();
    earliest = head.earliest();
    latest = head.latest();
    livingUntil = head.livingUntil();
    code = head.code();
    level = head.level();
    parentId = head.parentId();
    position = head.position();
    institutionId = head.institutionId();
    questions = head.questions();
    contested = head.contested();
    scans = head.scans();
    thumbnail = head.thumbnail();
  }

  private void takeWords(PublishedHead head) {
    headingEn = head.english().heading();
    headingRu = head.russian().heading();
    headingDe = head.german().heading();
    languageEn = head.english().language();
    languageRu = head.russian().language();
    languageDe = head.german().language();
    sortEn = head.english().sortKey();
    sortRu = head.russian().sortKey();
    sortDe = head.german().sortKey();
    lineEn = head.english().line();
    lineRu = head.russian().line();
    lineDe = head.german().line();
    datesEn = head.english().dates();
    datesRu = head.russian().dates();
    datesDe = head.german().dates();
  }

  public String id() {
    return id;
  }
}
