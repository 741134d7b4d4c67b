package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;

/** Asks the reading room for what an address names. */
@ApplicationScoped
public class Answers {

  Answer to(Address address, Tongue tongue) {
    return switch (address.getClass().getSimpleName()) {
      case "Home" -> new Answer.Shown("home", tongue, "");
      default -> new Answer.Missing();
    };
  }
}
