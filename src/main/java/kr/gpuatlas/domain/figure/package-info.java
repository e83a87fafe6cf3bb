/// Resolution: which claim answers a question on a day, and what the answers add up to.
@NullMarked
package kr.gpuatlas.domain.figure;

import org.jspecify.annotations.NullMarked;
