package org.variorum.it;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** One or two fingers on the middle of a part of a page, moved as a hand moves them. */
class Fingers {
  private static final int STEPS = 12;
  private static final int BETWEEN_STEPS_MILLIS = 16;

  private final Page page;
  private final CDPSession devices;
  private final double x;
  private final double y;

  Fingers(Page page, String on) {
    this.page = page;
    this.devices = page.context().newCDPSession(page);
    BoundingBox box = page.locator(on).first().boundingBox();
    this.x = box.x + box.width / 2;
    this.y = box.y + box.height / 2;
  }

  /** Wipes sideways by so many CSS pixels, to the left if below nought. */
  void wipe(int across) {
    double from = x - across / 2.0;
    send("touchStart", new double[] {from});
    for (int step = 1; step <= STEPS; step++) {
      send("touchMove", new double[] {from + across * step / (double) STEPS});
    }
    send("touchEnd", new double[0]);
  }

  /** Draws two fingers apart, from 60 to 260 CSS pixels. */
  void spread() {
    send("touchStart", new double[] {x - 30, x + 30});
    for (int step = 1; step <= STEPS; step++) {
      double half = 30 + 100 * step / (double) STEPS;
      send("touchMove", new double[] {x - half, x + half});
    }
    send("touchEnd", new double[0]);
  }

  private void send(String what, double[] places) {
    JsonArray points = new JsonArray();
    for (int id = 0; id < places.length; id++) {
      JsonObject point = new JsonObject();
      point.addProperty("x", places[id]);
      point.addProperty("y", y);
      point.addProperty("id", id);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", what);
    event.add("touchPoints", points);
    devices.send("Input.dispatchTouchEvent", event);
    page.waitForTimeout(BETWEEN_STEPS_MILLIS);
  }
}
