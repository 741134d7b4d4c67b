package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.variorum.inbox.Subject;
import org.variorum.visitors.FollowKey;
import org.variorum.visitors.FollowUp;
import org.variorum.visitors.Followed;
import org.variorum.visitors.ForgetMe;
import org.variorum.visitors.OfferForm;
import org.variorum.visitors.Proof;
import org.variorum.visitors.SendComment;
import org.variorum.visitors.SendCorrection;
import org.variorum.visitors.SendReply;
import org.variorum.visitors.SendReport;
import org.variorum.visitors.Sent;

/** Takes each form to the act that it is for. */
@ApplicationScoped
public class Post {
  @Inject OfferForm forms;
  @Inject SendCorrection corrections;
  @Inject SendReport reports;
  @Inject SendComment comments;
  @Inject SendReply replies;
  @Inject FollowUp following;
  @Inject ForgetMe forgetting;

  String token(Subject subject, FormKind kind) {
    return forms.token(kind.sends(), subject);
  }

  /** Sends a message and returns the key to follow it by. */
  String send(Subject subject, FormKind kind, Sent sent) {
    FollowKey key =
        switch (kind) {
          case CORRECT -> corrections.send(subject, sent);
          case REPORT -> reports.send(subject, sent);
          case COMMENT -> comments.send(subject, sent);
          case REPLY -> replies.send(subject, sent);
        };
    return key.value();
  }

  Optional<Followed> look(FollowKey key) {
    return following.look(key);
  }

  void appeal(FollowKey key, Sent sent) {
    following.appeal(key, sent);
  }

  void forget(FollowKey key, Proof proof) {
    forgetting.forget(key, proof);
  }
}
