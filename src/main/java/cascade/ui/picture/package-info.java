/// The living picture on the screen: frames from the painters' thread, and above them, as nodes, what must be
/// translated, enlarged and read aloud: names with lines, the counter, the body map, the scales.
///
/// Entry: [cascade.ui.picture.PictureView].
@NullMarked
package cascade.ui.picture;

import org.jspecify.annotations.NullMarked;
