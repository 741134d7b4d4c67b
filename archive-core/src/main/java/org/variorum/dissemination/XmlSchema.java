package org.variorum.dissemination;

import java.util.stream.Stream;

/** The schema that a document names, as the attributes of its root. */
record XmlSchema(String namespace, String location) {
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  /**
   * @param others further namespaces, each with its prefix before it
   */
  String[] attributes(String... others) {
    return Stream.concat(
            Stream.concat(Stream.of("xmlns", namespace), Stream.of(others)),
            Stream.of("xmlns:xsi", XmlOut.XSI, "xsi:schemaLocation", namespace + " " + location))
        .toArray(String[]::new);
  }

  /** The same for one whose links are XLink. */
  String[] attributesWithLinks() {
    return attributes("xmlns:xlink", XLINK);
  }
}
