package org.variorum.digitalobject;

import org.variorum.contentstore.ContentDigest;
import org.variorum.identifier.ObjectId;

/**
 * What is known of a digital object.
 *
 * @param width of the picture as it is shown, in pixels
 * @param height of the picture as it is shown, in pixels
 * @param fileName the name that the file bore when it came
 */
public record ObjectView(
    ObjectId id,
    ContentDigest digest,
    int width,
    int height,
    String mediaType,
    String fileName,
    long bytes,
    Access access,
    ObjectState state) {}
