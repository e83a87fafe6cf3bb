/// The commands that say what a dataset tells, as lines for people and as JSON for programs:
/// whether it is sound, its figures, where they come from, and what changed.
@NullMarked
package kr.gpuatlas.cli.answer;

import org.jspecify.annotations.NullMarked;
