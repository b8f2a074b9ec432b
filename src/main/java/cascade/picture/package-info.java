/// What it looks like: the project's own rasteriser, in plain Java.
///
/// Everything is drawn as premultiplied ARGB into an `int[]`, so that golden images, exports and benchmarks need no
/// toolkit. Shapes are signed distance functions: the distance to the edge gives the smooth edge, the outline and the
/// shading in one formula. A [cascade.picture.Brush] draws only the rows it was given, so that several threads can
/// paint one picture; the pixels are the same with one thread or many.
///
/// Start at [cascade.picture.Show]: one step's scene, ready to be drawn at one size.
///
/// Allowed imports: `content` (how a scene is directed), `simulation` (what happens), the JDK and JSpecify. Only
/// `+ - * / sqrt` and tables made with `StrictMath` decide a pixel, so that all platforms agree. Nothing is allocated
/// per frame.
@NullMarked
package cascade.picture;

import org.jspecify.annotations.NullMarked;
