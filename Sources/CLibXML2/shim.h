#ifndef KESSAN_CLIBXML2_SHIM_H
#define KESSAN_CLIBXML2_SHIM_H

// Without ICU in sight: its UErrorCode would clash with the one that Foundation brings along.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/tree.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/uri.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

// `xmlFree` is a mutable C global, which Swift's concurrency checking refuses to read.
static inline void kessan_xml_free(void *memory) { xmlFree(memory); }

#endif
