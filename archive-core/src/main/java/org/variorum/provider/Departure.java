package org.variorum.provider;

import java.io.Serializable;

/**
 * Where a browser is sent, and what is kept of it until it comes back.
 *
 * @param address of the provider, with all that it is asked
 * @param state by which the answer is known to be one to this question
 * @param nonce that has to stand in the token
 * @param verifier that proves to the provider who asked
 */
public record Departure(String address, String state, String nonce, String verifier)
    implements Serializable {}
