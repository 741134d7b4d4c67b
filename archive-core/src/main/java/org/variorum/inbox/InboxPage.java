package org.variorum.inbox;

import java.util.List;

/** Some messages of a queue, and how many there are in all. */
public record InboxPage(List<Message> messages, long total) {

  public InboxPage {
    messages = List.copyOf(messages);
  }
}
