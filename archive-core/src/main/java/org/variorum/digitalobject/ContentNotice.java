package org.variorum.digitalobject;

/** Why a picture is covered until it is asked for. */
public enum ContentNotice {
  DEATH,
  NAZI_EMBLEM,
  PROPAGANDA,
  SLUR
}
