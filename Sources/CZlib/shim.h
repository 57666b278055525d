#pragma once
#include <zlib.h>

// `inflateInit2` is a macro, which Swift cannot import. 15 is the largest window; 16 more asks for the gzip format alone.
static inline int gensek_inflate_init_gzip(z_stream *_Nonnull stream) { return inflateInit2(stream, 15 + 16); }

// `deflateInit2` is one too. Its header has no name and no time, so the same input always gives the same output.
static inline int gensek_deflate_init_gzip(z_stream *_Nonnull stream) {
  return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
