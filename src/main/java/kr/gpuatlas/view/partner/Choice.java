package kr.gpuatlas.view.partner;

import kr.gpuatlas.domain.text.Text;

/// Something a filter offers: the code it filters by and the name a person reads.
public record Choice(String code, Text name) {}
