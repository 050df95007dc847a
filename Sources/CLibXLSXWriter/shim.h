#ifndef KESSAN_CLIBXLSXWRITER_SHIM_H
#define KESSAN_CLIBXLSXWRITER_SHIM_H

#include <xlsxwriter.h>
#include <zlib.h>

// `inflateInit2` is a macro, which Swift cannot import.
static inline int kessan_inflate_raw_init(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }

#endif
