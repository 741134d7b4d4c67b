package org.variorum.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Gives letters to an SMTP server, each over a connection of its own. */
@ApplicationScoped
class SmtpCourier implements Courier {
  @Inject MailSetup setup;
  @Inject Clock clock;

  @Override
  public void carry(PostedLetter letter, long number) {
    Route route =
        setup
            .route()
            .orElseThrow(
                () -> new UndeliveredException(UndeliveredException.Why.OFF, "mail is not set up"));
    Session session = Session.getInstance(route.properties());
    try (Transport transport = session.getTransport(route.protocol())) {
      MimeMessage message = message(session, route, letter, number);
      if (route.user().isEmpty()) {
        transport.connect();
      } else {
        transport.connect(route.host(), route.port(), route.user(), route.password());
      }
      transport.sendMessage(message, message.getAllRecipients());
    } catch (AuthenticationFailedException e) {
      throw problem(UndeliveredException.Why.UNKNOWN_USER, "the server refuses user or password");
    } catch (AddressException | SendFailedException e) {
      throw problem(UndeliveredException.Why.REFUSED, "the server refuses the letter");
    } catch (MessagingException e) {
      throw problem(
          UndeliveredException.Why.UNREACHABLE,
          "the server cannot be talked with (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** What the server says is not passed on: it may repeat the address and what it was told. */
  private static UndeliveredException problem(UndeliveredException.Why why, String said) {
    return new UndeliveredException(why, said);
  }

  private MimeMessage message(Session session, Route route, PostedLetter letter, long number)
      throws MessagingException {
    MimeMessage message = new NumberedMessage(session, number, route.from());
    message.setFrom(sender(route));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.words(), StandardCharsets.UTF_8.name());
    message.setHeader("Content-Language", letter.language());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(Date.from(clock.instant()));
    message.saveChanges();
    return message;
  }

  private static InternetAddress sender(Route route) throws MessagingException {
    try {
      return new InternetAddress(route.from(), route.sender(), StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java has UTF-8", e);
    }
  }

  /** A letter that is carried twice has the same number twice, by which the receiver knows it. */
  private static final class NumberedMessage extends MimeMessage {
    private final String number;

    NumberedMessage(Session session, long number, String from) {
      super(session);
      this.number = "<letter-" + number + "." + from.replaceAll("[^A-Za-z0-9@.-]", "") + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }
}
