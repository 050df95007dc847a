// The whole of libxlsxwriter's interface, under a name that the module map can point at.
#include <xlsxwriter.h>
