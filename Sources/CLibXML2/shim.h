#ifndef PATHREPORT_CLIBXML2_SHIM_H
#define PATHREPORT_CLIBXML2_SHIM_H

/* Debian builds libxml2 with ICU, and its headers then pull in ICU's, whose
   UErrorCode clashes with the one that Foundation carries. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#endif
