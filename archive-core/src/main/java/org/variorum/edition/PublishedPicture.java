package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.variorum.digitalobject.Picture;

/** That an edition shows a digital object, and at which place. */
@Entity
@Table(name = "published_picture")
@IdClass(PartKey.class)
public class PublishedPicture {
  @Id String entryId;
  @Id String localId;
  String objectId;
  int place;

  @Enumerated(EnumType.STRING)
  Picture.Use usage;

  protected PublishedPicture() {}

  /**
   * @param place its place among the pictures of the entry, from 0
   */
  public PublishedPicture(String entryId, Picture picture, int place) {
    this.entryId = entryId;
    this.localId = picture.id().value();
    this.objectId = picture.object().value();
    this.place = place;
    this.usage = picture.use();
  }
}
