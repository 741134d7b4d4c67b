package org.variorum.web;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Why a PDF could not be had.
 *
 * @param busy whether it is only for now
 * @param back the address from which it was asked for, without language
 */
public record NoPdfView(boolean busy, String back) {

  int status() {
    return busy ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_NOT_FOUND;
  }

  /** The family of messages that tells of it. */
  public String message() {
    return busy ? "pdf.busy" : "pdf.nothing";
  }
}
