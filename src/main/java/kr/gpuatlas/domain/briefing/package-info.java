/// Stories told in pictures: scenes, what each of them says, and where a presentation stands.
@NullMarked
package kr.gpuatlas.domain.briefing;

import org.jspecify.annotations.NullMarked;
