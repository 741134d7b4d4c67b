package org.variorum.option;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "house_logo")
class LogoRow {
  @Id String mark;
  byte[] png;
  Instant broughtAt;

  protected LogoRow() {}

  LogoRow(LogoMark mark, byte[] png, Instant broughtAt) {
    this.mark = mark.toString();
    this.png = png;
    this.broughtAt = broughtAt;
  }
}
