package kr.gpuatlas.domain.sheet;

import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.view.ViewState;

/// What a sheet is made of besides the figures.
///
/// @param view of the sheet; its clocks and scope are those of the figures
/// @param kind decides which programmes have a line
public record SheetBasis(ViewState view, SheetKind kind, ProvinceLookup provinces) {}
