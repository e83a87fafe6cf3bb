/// The manual, the method, the data dictionary and how to cite, and the report of a problem.
@NullMarked
package kr.gpuatlas.view.help;

import org.jspecify.annotations.NullMarked;
