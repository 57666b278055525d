#pragma once
#include <zlib.h>

// `inflateInit2` is a macro, which Swift cannot import. 15 is the largest window; 16 more asks for the gzip format alone.
static inline int gensek_inflate_init_gzip(z_stream *_Nonnull stream) { return inflateInit2(stream, 15 + 16); }
