#ifndef PATHREPORT_CZLIB_SHIM_H
#define PATHREPORT_CZLIB_SHIM_H

#include <zlib.h>

/* deflateInit2 is a macro, which Swift does not see. 15 bits of window and 16 ask for the gzip format, whose header
   then has no name and no time: the same bytes in give the same bytes out. */
static inline int pathreport_deflate_init(z_streamp stream) {
  return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

/* The same window, and nothing but gzip. */
static inline int pathreport_inflate_init(z_streamp stream) {
  return inflateInit2(stream, 15 + 16);
}

#endif
