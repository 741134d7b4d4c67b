package org.variorum.presentation;

/**
 * A document of the Presentation API as it is sent.
 *
 * @param json not to be changed
 * @param unlisted whether it belongs to a person who may be living
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to whoever sends it, once
public record PresentationDocument(byte[] json, boolean unlisted) {
  /** The media type of all of them (Presentation API 3.0, 6.1). */
  public static final String TYPE =
      "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"";
}
