package cascade.picture.scene;

import cascade.picture.Outline;

/// The outlines of a neutral human figure and of what is hinted inside it.
///
/// Units: x from the middle line, positive on the person's left (the right of the picture), y from above the head; 196
/// of them are a height of 1.7 m. Places follow the surface anatomy of an adult standing with arms slightly apart.
final class BodyShapes {

    private static final float FINE = 0.5f;
    private static final float FINER = 0.25f;

    static final Outline FIGURE = Outline.mirrored(FINE, 0, 3, 4, 3.4f, 7, 5.6f, 8.6f, 9.4f, 9, 13.6f, 8.7f, 17.6f,
            8.1f, 21.4f, 6.6f, 25.2f, 5.3f, 27.6f, 5, 29.6f, 5.1f, 32, 6, 34.4f, 9.4f, 36.6f, 14.2f, 38.2f, 18.8f, 39.6f, 22.3f, 41.8f, 24.6f,
            45.4f, 25.7f, 50.4f, 26.4f, 56.4f, 27.3f, 63, 28.2f, 69, 29, 74, 30.6f, 80, 32.3f, 87, 33.8f, 94, 34.9f, 98.4f,
            36.4f, 102, 37.3f, 106.4f, 37.2f, 110.4f, 36, 113.6f, 34.2f, 114.8f, 32.6f, 113, 31.6f, 109, 30.4f, 106.4f,
            29.4f, 103.8f, 29.6f, 101.4f, 30.6f, 99.4f, 30.3f, 96.4f, 28.5f, 90, 26.5f, 83, 24.9f, 77, 23.7f, 72, 22.3f,
            66, 20.8f, 60, 19.7f, 55.8f, 18.9f, 53.6f, 18.5f, 56, 18.1f, 61, 17.2f, 67, 16, 74, 15.3f, 80, 15.3f, 85, 16.1f,
            91, 17.6f, 97, 18.8f, 103, 19.5f, 109, 19.6f, 116, 19, 124, 17.7f, 132, 16.2f, 140, 15.2f, 146, 15, 150,
            15.3f, 156, 15.3f, 161, 14.4f, 168, 12.8f, 175, 11.4f, 181, 10.8f, 185, 11.6f, 188.4f, 13.6f, 191.6f, 15,
            194.2f, 14, 196, 10, 196.3f, 6.6f, 196, 5.4f, 193.6f, 5.2f, 189, 5.4f, 184, 5.2f, 177, 4.4f, 169, 3.9f, 162,
            4.4f, 155, 5, 149, 4.9f, 145, 4.1f, 138, 3, 130, 1.9f, 122, 1, 116, 0, 112.6f);

    static final Outline BRAIN = Outline.mirrored(FINER, 0, 5.2f, 3, 5.4f, 5.6f, 7, 7.3f, 10, 7.2f, 13.2f, 5.8f, 15.6f, 3.6f,
            16.6f, 2, 17.2f, 1.5f, 19.4f, 1, 21, 0, 21.4f);

    /// The person's left lung, on the right of the picture.
    static final Outline LUNG = Outline.closed(FINER, 3.4f, 43.4f, 5.6f, 42, 8.4f, 43.8f, 11.2f, 48.4f, 13.4f, 55, 14.6f, 62,
            14.9f, 68, 13.6f, 70, 10, 68.6f, 7.4f, 68, 7, 65, 5.2f, 61.6f, 3.6f, 57, 3, 51);

    static final Outline HEART = Outline.closed(FINER, -2.4f, 54.6f, 0.4f, 53.2f, 3, 54.6f, 5.8f, 57.8f, 7.2f, 62, 6.8f, 65.4f,
            4.6f, 66.2f, 1, 64.6f, -2, 61.6f, -3.2f, 58);

    static final Outline LIVER = Outline.closed(FINER, -13.2f, 73.4f, -10.6f, 70.6f, -6, 69.8f, -1, 70.6f, 4, 71.2f, 6.6f, 72.2f,
            4.6f, 74.4f, 0.4f, 77, -4, 80.2f, -8.6f, 84, -12, 86, -13.6f, 82.4f, -13.8f, 77.6f);

    static final Outline KIDNEY = Outline.closed(FINER, 5.6f, 82, 7.6f, 81.2f, 9, 83, 9.2f, 86, 8.2f, 89, 6.4f, 89.6f, 5.4f, 87.8f,
            6.1f, 85.6f, 5.3f, 83.8f);

    /// Sits on the kidney like a small cap.
    static final Outline ADRENAL = Outline.closed(FINER, 4.6f, 81.2f, 5.8f, 79.2f, 7.4f, 78.8f, 8.2f, 80.2f, 7.2f, 80.6f, 5.8f, 81.4f);

    /// The large bowel as a frame: up on the person's right, across, down on the left.
    static final Outline BOWEL = Outline.closed(FINER, -12.4f, 104, -14, 100, -13.8f, 93, -13, 89, -9, 88.6f, -4, 91, 0, 92, 4, 91.4f, 9, 89.2f,
            12.6f, 88.4f, 13.8f, 91, 13.9f, 98, 13, 104, 9, 107, 4, 106.4f, 2, 109.6f, -0.4f, 109.4f, -0.4f, 105.4f, 4, 102.8f, 8.6f, 103.4f, 10.4f,
            101, 10.8f, 95, 10.4f, 92.6f, 5, 95, 0, 95.6f, -5, 94.6f, -9.6f, 92.6f, -10.4f, 96, -10.4f, 101, -10.8f, 103.4f);

    /// What the lining of the belly holds, from under the ribs to the pelvis.
    static final Outline BELLY = Outline.mirrored(FINER, 0, 77.6f, 5, 77.8f, 9.6f, 79.4f, 12.6f, 83, 13.6f, 88, 13.9f, 94,
            13.2f, 99.6f, 11, 104.4f, 7.6f, 107.8f, 3.6f, 109.4f, 0, 109.8f);

    /// Half of the pelvis, on the right of the picture.
    static final Outline HIP = Outline.closed(FINER, 1.6f, 95, 4.4f, 93.6f, 9, 91.4f, 13.4f, 91.2f, 15.6f, 94.4f, 14.8f, 99.6f, 12.8f, 103.4f,
            13.2f, 107, 11.4f, 109.8f, 8.6f, 109, 5.4f, 111.4f, 1, 111, 1, 108.8f, 4.6f, 107.4f, 7.4f, 104.8f, 6.6f, 101, 3.4f, 99.4f);

    static final Outline THIGH_BONE = Outline.closed(FINER, 10, 105.8f, 12, 104.6f, 13.6f, 106, 15.6f, 107.6f, 15, 110.8f, 13.2f, 116, 12.2f, 126,
            11.5f, 138, 12.8f, 143.6f, 12.4f, 146.4f, 8, 146.4f, 7.6f, 143.6f, 9.2f, 138, 10.2f, 126, 11.4f, 114, 11.6f, 110.6f, 10, 108.8f);

    static final Outline ARM_BONE = Outline.closed(FINER, 19.6f, 45, 21.6f, 43.6f, 23.6f, 45.4f, 23.6f, 49, 24.4f, 58, 25.8f, 68, 27.8f, 72,
            27, 74, 24.2f, 73.4f, 24, 70, 22.8f, 60, 21.6f, 50, 20, 48);

    private BodyShapes() {}
}
