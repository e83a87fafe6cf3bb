/// Small controls: values in, events out; they know no model.
@NullMarked
package kr.gpuatlas.view.control;

import org.jspecify.annotations.NullMarked;
