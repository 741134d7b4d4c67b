package org.variorum.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.variorum.place.Coordinates;
import org.variorum.place.Mercator;

/** Where a published place lies. */
@Entity
@Table(name = "published_place")
public class PublishedPlace {
  private static final int DECIMALS = 6;

  @Id String id;
  BigDecimal latitude;
  BigDecimal longitude;
  double x;
  double y;

  protected PublishedPlace() {}

  public PublishedPlace(String id, Coordinates at) {
    this.id = id;
    latitude = at.latitude().setScale(DECIMALS, RoundingMode.HALF_UP);
    longitude = at.longitude().setScale(DECIMALS, RoundingMode.HALF_UP);
    Mercator spot = Mercator.of(at);
    x = spot.x();
    y = spot.y();
  }
}
