/// Small datasets for tests, written the way a person would tell them.
@NullMarked
package kr.gpuatlas.support;

import org.jspecify.annotations.NullMarked;
