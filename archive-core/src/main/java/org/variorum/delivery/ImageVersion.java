package org.variorum.delivery;

/** The versions of the IIIF Image API that are spoken, both at compliance level 2. */
public enum ImageVersion {
  /** Version 2.1. */
  TWO("2"),
  /** Version 3.0. */
  THREE("3");

  private final String number;

  ImageVersion(String number) {
    this.number = number;
  }

  /** As it stands in addresses. */
  public String number() {
    return number;
  }

  /** The address of the compliance level. */
  public String profile(PictureLimit limit) {
    return "http://iiif.io/api/image/%s/level%d.json".formatted(number, limit.isReduced() ? 0 : 2);
  }
}
