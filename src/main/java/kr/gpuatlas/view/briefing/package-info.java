/// Presentation: the scenes themselves, the audience's screen and the presenter's window.
@NullMarked
package kr.gpuatlas.view.briefing;

import org.jspecify.annotations.NullMarked;
