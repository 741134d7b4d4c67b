package org.variorum.it;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * A keyboard and nothing else. It counts apart what one types and what one presses to get on, and
 * waits for the desk's answers as whoever reads the page does.
 */
final class Keys {
  private static final int ALT = 1;

  private final Page page;
  private final CDPSession devices;
  private int commands;
  private int letters;

  Keys(Page page) {
    this.page = page;
    this.devices = page.context().newCDPSession(page);
  }

  /** Presses keys one after the other to get on. */
  Keys press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
      commands++;
      settle();
    }
    return this;
  }

  /**
   * Presses an access key: Playwright's own keyboard sends no letter with Alt, so that none would
   * be known.
   */
  Keys access(char sign) {
    for (String type : List.of("keyDown", "keyUp")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("modifiers", ALT);
      event.addProperty("key", String.valueOf(sign));
      event.addProperty("code", code(sign));
      event.addProperty("text", String.valueOf(sign));
      event.addProperty("unmodifiedText", String.valueOf(sign));
      event.addProperty("windowsVirtualKeyCode", virtualKey(sign));
      devices.send("Input.dispatchKeyEvent", event);
    }
    commands++;
    settle();
    return this;
  }

  private static String code(char sign) {
    return switch (sign) {
      case '.' -> "Period";
      case ',' -> "Comma";
      case '/' -> "Slash";
      default -> "Digit" + sign;
    };
  }

  private static int virtualKey(char sign) {
    return switch (sign) {
      case '.' -> 190;
      case ',' -> 188;
      case '/' -> 191;
      default -> sign;
    };
  }

  /** Types words where one is. */
  Keys type(String words) {
    page.keyboard().type(words);
    letters += words.length();
    return this;
  }

  /**
   * Types into a field that offers entries, and takes the first that is offered with such words.
   */
  Keys choose(String words, String offered) {
    type(words);
    page.locator(
            ".ui-autocomplete-item.ui-state-highlight",
            new Page.LocatorOptions().setHasText(offered))
        .waitFor();
    return press("Enter");
  }

  /** What the field is called in which one is. */
  String whereOneIs() {
    return String.valueOf(
        page.evaluate(
            "() => { const at = document.activeElement;"
                + " return (at.labels?.[0]?.textContent ?? at.textContent).replace(/\\s+/g, ' ').trim(); }"));
  }

  private void settle() {
    page.waitForTimeout(60);
    page.waitForLoadState();
    page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    page.waitForTimeout(60);
  }

  int commands() {
    return commands;
  }

  int letters() {
    return letters;
  }
}
