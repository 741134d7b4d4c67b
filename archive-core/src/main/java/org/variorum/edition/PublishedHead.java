package org.variorum.edition;

import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;

/**
 * What lists, trees and links show of an edition.
 *
 * @param subkind the kind within the kind: of a source as {@code memoir}, of a unit its level; else
 *     empty
 * @param earliest the first day it reaches to, as Julian Day Number
 * @param livingUntil the first day from which it no longer counts as one on a person who may be
 *     living, as Julian Day Number; absent for all others
 * @param contested how many of its questions are contested
 * @param thumbnail the digital object that stands for it
 */
public record PublishedHead(
    EntryKind kind,
    Words english,
    Words russian,
    Words german,
    String slug,
    String subkind,
    @Nullable Long earliest,
    @Nullable Long latest,
    @Nullable Long livingUntil,
    @Nullable String code,
    @Nullable String level,
    @Nullable String parentId,
    double position,
    @Nullable String institutionId,
    int questions,
    int contested,
    int scans,
    @Nullable String thumbnail) {

  /**
   * The words of it for readers of one language.
   *
   * @param language the language that the heading turned out to be in
   * @param line one line of its summary
   * @param dates its dates in words; may be empty
   */
  public record Words(String heading, String language, String sortKey, String line, String dates) {}
}
